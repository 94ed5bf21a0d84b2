-- The rules of stages that have always been in force, until an administrator changes them. A later migration, the same in all services, gives
-- each its version and its event.
INSERT IGNORE INTO stage_rule
    (id, version, register, from_stage, to_stage, required_members, goes_back, needs_evidence, second_person, roles,
     recorded_at_millis, recorded_by, updated_at_millis, updated_by)
VALUES
    ('0168a3f0-0000-7000-8000-000000000001', 0, 'villages', 'NOT_DEMONSTRATION', 'PLANNED', '', FALSE, FALSE, FALSE, 'case-worker,administrator,integration', 0, 'migration', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000002', 0, 'villages', 'PLANNED', 'PRELIMINARY_DESIGN', '', FALSE, FALSE, FALSE, 'case-worker,administrator,integration', 0, 'migration', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000003', 0, 'villages', 'PRELIMINARY_DESIGN', 'DESIGN_APPROVED', '', FALSE, FALSE, FALSE, 'case-worker,administrator,integration', 0, 'migration', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000004', 0, 'villages', 'DESIGN_APPROVED', 'UNDER_CONSTRUCTION', '', FALSE, FALSE, FALSE, 'case-worker,administrator,integration', 0, 'migration', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000005', 0, 'villages', 'UNDER_CONSTRUCTION', 'ACCEPTED', '', FALSE, TRUE, TRUE, 'case-worker,administrator', 0, 'migration', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000006', 0, 'villages', 'PLANNED', 'NOT_DEMONSTRATION', '', TRUE, FALSE, FALSE, 'case-worker,administrator,integration', 0, 'migration', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000007', 0, 'villages', 'PRELIMINARY_DESIGN', 'PLANNED', '', TRUE, FALSE, FALSE, 'case-worker,administrator,integration', 0, 'migration', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000008', 0, 'villages', 'DESIGN_APPROVED', 'PRELIMINARY_DESIGN', '', TRUE, FALSE, FALSE, 'case-worker,administrator,integration', 0, 'migration', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000009', 0, 'villages', 'UNDER_CONSTRUCTION', 'DESIGN_APPROVED', '', TRUE, FALSE, FALSE, 'case-worker,administrator,integration', 0, 'migration', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-00000000000a', 0, 'villages', 'ACCEPTED', 'UNDER_CONSTRUCTION', '', TRUE, TRUE, TRUE, 'case-worker,administrator', 0, 'migration', 0, 'migration');
