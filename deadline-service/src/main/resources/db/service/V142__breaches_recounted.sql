-- By which calendars the breaches that were told have been looked at again.

CREATE TABLE breaches_recounted (revision int PRIMARY KEY);

GRANT SELECT, INSERT ON breaches_recounted TO ${app_role};
