-- The rules of stages that have always been in force, until administrators change them. Those from no stage say where records begin: up to
-- the first stage that takes two persons.
INSERT IGNORE INTO stage_rule
    (id, version, register, from_stage, to_stage, allowed, required_members, goes_back, needs_evidence, second_person, roles,
     status, recorded_at_millis, recorded_by)
VALUES
    ('0168a3f0-0000-7000-8000-000000000001', 0, 'villages', 'NOT_DEMONSTRATION', 'PLANNED', TRUE, '', FALSE, FALSE, FALSE, 'case-worker,administrator,integration', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000002', 0, 'villages', 'PLANNED', 'PRELIMINARY_DESIGN', TRUE, '', FALSE, FALSE, FALSE, 'case-worker,administrator,integration', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000003', 0, 'villages', 'PRELIMINARY_DESIGN', 'DESIGN_APPROVED', TRUE, '', FALSE, FALSE, FALSE, 'case-worker,administrator,integration', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000004', 0, 'villages', 'DESIGN_APPROVED', 'UNDER_CONSTRUCTION', TRUE, '', FALSE, FALSE, FALSE, 'case-worker,administrator,integration', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000005', 0, 'villages', 'UNDER_CONSTRUCTION', 'ACCEPTED', TRUE, '', FALSE, TRUE, TRUE, 'case-worker,administrator', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000006', 0, 'villages', 'PLANNED', 'NOT_DEMONSTRATION', TRUE, '', TRUE, FALSE, FALSE, 'case-worker,administrator,integration', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000007', 0, 'villages', 'PRELIMINARY_DESIGN', 'PLANNED', TRUE, '', TRUE, FALSE, FALSE, 'case-worker,administrator,integration', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000008', 0, 'villages', 'DESIGN_APPROVED', 'PRELIMINARY_DESIGN', TRUE, '', TRUE, FALSE, FALSE, 'case-worker,administrator,integration', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000009', 0, 'villages', 'UNDER_CONSTRUCTION', 'DESIGN_APPROVED', TRUE, '', TRUE, FALSE, FALSE, 'case-worker,administrator,integration', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-00000000000a', 0, 'villages', 'ACCEPTED', 'UNDER_CONSTRUCTION', TRUE, '', TRUE, TRUE, TRUE, 'case-worker,administrator', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-00000000000b', 0, 'villages', NULL, 'NOT_DEMONSTRATION', TRUE, '', FALSE, FALSE, FALSE, 'case-worker,administrator,integration', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-00000000000c', 0, 'villages', NULL, 'PLANNED', TRUE, '', FALSE, FALSE, FALSE, 'case-worker,administrator,integration', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-00000000000d', 0, 'villages', NULL, 'PRELIMINARY_DESIGN', TRUE, '', FALSE, FALSE, FALSE, 'case-worker,administrator,integration', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-00000000000e', 0, 'villages', NULL, 'DESIGN_APPROVED', TRUE, '', FALSE, FALSE, FALSE, 'case-worker,administrator,integration', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-00000000000f', 0, 'villages', NULL, 'UNDER_CONSTRUCTION', TRUE, '', FALSE, FALSE, FALSE, 'case-worker,administrator,integration', 'APPROVED', 0, 'migration');
