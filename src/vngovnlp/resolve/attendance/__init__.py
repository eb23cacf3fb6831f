"""Attendance: who chaired a meeting and who took part, by the words around each mention of a person or body."""

from vngovnlp.resolve.attendance.find import find_attendance as find_attendance
