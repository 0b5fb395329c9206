"""Use cases of the running day: start, switch, stop, park and resume, absences, finding and making tasks."""
