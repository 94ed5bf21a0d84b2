-- The rules of stages that have always been in force, until administrators change them. Those from no stage say where records begin: up to
-- the first stage that takes two persons.
INSERT IGNORE INTO stage_rule
    (id, version, register, from_stage, to_stage, allowed, required_members, goes_back, needs_evidence, second_person, roles,
     status, recorded_at_millis, recorded_by)
VALUES
    ('0168a3f0-0000-7000-8000-000000000001', 0, 'construction-projects', 'PLANNED', 'UNDER_CONSTRUCTION', TRUE, 'permit', FALSE, FALSE, FALSE, 'livelihood-manager,administrator,integration', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000002', 0, 'construction-projects', 'UNDER_CONSTRUCTION', 'COMPLETED', TRUE, '', FALSE, TRUE, TRUE, 'livelihood-manager,administrator', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000003', 0, 'construction-projects', 'UNDER_CONSTRUCTION', 'PLANNED', TRUE, '', TRUE, FALSE, FALSE, 'livelihood-manager,administrator,integration', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000004', 0, 'construction-projects', 'COMPLETED', 'UNDER_CONSTRUCTION', TRUE, '', TRUE, TRUE, TRUE, 'livelihood-manager,administrator', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000005', 0, 'construction-projects', NULL, 'PLANNED', TRUE, '', FALSE, FALSE, FALSE, 'livelihood-manager,administrator,integration', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000006', 0, 'construction-projects', NULL, 'UNDER_CONSTRUCTION', TRUE, 'permit', FALSE, FALSE, FALSE, 'livelihood-manager,administrator,integration', 'APPROVED', 0, 'migration');
