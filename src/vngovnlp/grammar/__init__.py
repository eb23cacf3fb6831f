"""What has a form but no list: pure functions from text to matches, testable and usable without spaCy."""
