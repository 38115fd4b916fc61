-- 同类问题: found in the log that was read, where its own stream tells the rest.

CREATE INDEX event_log_issue ON event_log (centre, recorded_at) WHERE type = 'doudi.CommonIssueIdentified.v1';
