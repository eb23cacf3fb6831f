"""From mentions to what they stand for: bodies, officials, documents and the meeting. Pure functions on the article and its mentions."""
