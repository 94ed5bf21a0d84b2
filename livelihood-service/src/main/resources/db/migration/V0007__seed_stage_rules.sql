-- The rules of stages that have always been in force, until an administrator changes them. A later migration, the same in all services, gives
-- each its version and its event.
INSERT IGNORE INTO stage_rule
    (id, version, register, from_stage, to_stage, required_members, goes_back, needs_evidence, second_person, roles,
     recorded_at_millis, recorded_by, updated_at_millis, updated_by)
VALUES
    ('0168a3f0-0000-7000-8000-000000000001', 0, 'construction-projects', 'PLANNED', 'UNDER_CONSTRUCTION', 'permit', FALSE, FALSE, FALSE, 'livelihood-manager,administrator,integration', 0, 'migration', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000002', 0, 'construction-projects', 'UNDER_CONSTRUCTION', 'COMPLETED', '', FALSE, TRUE, TRUE, 'livelihood-manager,administrator', 0, 'migration', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000003', 0, 'construction-projects', 'UNDER_CONSTRUCTION', 'PLANNED', '', TRUE, FALSE, FALSE, 'livelihood-manager,administrator,integration', 0, 'migration', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000004', 0, 'construction-projects', 'COMPLETED', 'UNDER_CONSTRUCTION', '', TRUE, TRUE, TRUE, 'livelihood-manager,administrator', 0, 'migration', 0, 'migration');
