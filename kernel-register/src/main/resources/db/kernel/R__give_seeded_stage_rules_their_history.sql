-- As if they had been recorded through the service. It changes nothing the second time.
INSERT IGNORE INTO stage_rule_version
    (id, record_id, version, valid_from, valid_until, begun, register, from_stage, to_stage, required_members, goes_back, needs_evidence,
     second_person, roles, recorded_at_millis, recorded_by, updated_at_millis, updated_by)
SELECT id, id, version, '1000-01-01', '9999-12-31', TRUE, register, from_stage, to_stage, required_members, goes_back, needs_evidence,
    second_person, roles, recorded_at_millis, recorded_by, updated_at_millis, updated_by
FROM stage_rule WHERE recorded_by = 'migration' AND version = 0;

-- The members in the order of their names, as the service writes them.
INSERT IGNORE INTO record_event
    (id, version, register, record_id, record_version, kind, changes, recorded_at_millis, recorded_by)
SELECT id, 0, 'stage-rules', id, 0, 'RECORDED', CONCAT(
        '[{"pointer":"/fromStage","before":null,"after":"', from_stage,
        '"},{"pointer":"/goesBack","before":null,"after":', IF(goes_back, 'true', 'false'),
        '},{"pointer":"/needsEvidence","before":null,"after":', IF(needs_evidence, 'true', 'false'),
        '},{"pointer":"/register","before":null,"after":"', register,
        '"},{"pointer":"/requiredMembers","before":null,"after":[', IF(required_members = '', '', CONCAT('"', REPLACE(required_members, ',', '","'), '"')),
        ']},{"pointer":"/roles","before":null,"after":["', REPLACE(roles, ',', '","'),
        '"]},{"pointer":"/secondPerson","before":null,"after":', IF(second_person, 'true', 'false'),
        '},{"pointer":"/toStage","before":null,"after":"', to_stage, '"}]'),
    recorded_at_millis, recorded_by
FROM stage_rule WHERE recorded_by = 'migration' AND version = 0;

INSERT IGNORE INTO feed_queue (event_id)
SELECT id FROM record_event WHERE register = 'stage-rules' AND recorded_by = 'migration'
    AND NOT EXISTS (SELECT 1 FROM feed_order f WHERE f.event_id = record_event.id);
