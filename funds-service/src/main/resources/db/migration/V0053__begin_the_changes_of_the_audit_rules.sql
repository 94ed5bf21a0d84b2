INSERT IGNORE INTO audit_rule_change (id, version, rule_id, enabled, days, percent, least_fen, multiple_fen, from_hour, until_hour, recorded_at_millis, recorded_by)
SELECT id, 0, id, enabled, days, percent, least_fen, multiple_fen, from_hour, until_hour, recorded_at_millis, recorded_by
FROM audit_rule WHERE version = 0;
