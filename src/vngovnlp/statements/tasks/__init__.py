"""From the span of a task to a row of the register: issuer, assignees, deadline, category and the smaller columns."""
