-- The rules of stages that have always been in force, until an administrator changes them. Each has its version and its event, as if it had
-- been recorded through the service.
INSERT IGNORE INTO stage_rule
    (id, version, register, from_stage, to_stage, required_members, goes_back, needs_evidence, second_person, roles,
     recorded_at_millis, recorded_by, updated_at_millis, updated_by)
VALUES
    ('0168a3f0-0000-7000-8000-000000000001', 0, 'construction-projects', 'PLANNED', 'UNDER_CONSTRUCTION', 'permit', FALSE, FALSE, FALSE, 'livelihood-manager,administrator,integration', 0, 'migration', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000002', 0, 'construction-projects', 'UNDER_CONSTRUCTION', 'COMPLETED', '', FALSE, TRUE, TRUE, 'livelihood-manager,administrator', 0, 'migration', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000003', 0, 'construction-projects', 'UNDER_CONSTRUCTION', 'PLANNED', '', TRUE, FALSE, FALSE, 'livelihood-manager,administrator,integration', 0, 'migration', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000004', 0, 'construction-projects', 'COMPLETED', 'UNDER_CONSTRUCTION', '', TRUE, TRUE, TRUE, 'livelihood-manager,administrator', 0, 'migration', 0, 'migration');

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
    AND id NOT IN (SELECT event_id FROM feed_order);
