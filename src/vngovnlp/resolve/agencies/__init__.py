"""Bodies of the state and other organisations: which mentions mean one of them, its long name, kind, level, parent and years."""

from vngovnlp.resolve.agencies.link import link_agencies as link_agencies
