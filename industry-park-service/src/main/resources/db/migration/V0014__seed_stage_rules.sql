-- The rules of stages that have always been in force, until an administrator changes them. A later migration, the same in all services, gives
-- each its version and its event.
INSERT IGNORE INTO stage_rule
    (id, version, register, from_stage, to_stage, required_members, goes_back, needs_evidence, second_person, roles,
     recorded_at_millis, recorded_by, updated_at_millis, updated_by)
VALUES
    ('0168a3f0-0000-7000-8000-000000000001', 0, 'enterprises', 'SIGNED', 'UNDER_CONSTRUCTION', '', FALSE, FALSE, FALSE, 'park-manager,administrator,integration', 0, 'migration', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000002', 0, 'enterprises', 'UNDER_CONSTRUCTION', 'IN_PRODUCTION', 'producedOn', FALSE, FALSE, FALSE, 'park-manager,administrator,integration', 0, 'migration', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000003', 0, 'enterprises', 'UNDER_CONSTRUCTION', 'SIGNED', '', TRUE, FALSE, FALSE, 'park-manager,administrator,integration', 0, 'migration', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000004', 0, 'enterprises', 'IN_PRODUCTION', 'UNDER_CONSTRUCTION', '', TRUE, FALSE, FALSE, 'park-manager,administrator,integration', 0, 'migration', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000005', 0, 'enterprises', 'SIGNED', 'LEFT', 'leftOn', FALSE, FALSE, TRUE, 'park-manager,administrator', 0, 'migration', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000006', 0, 'enterprises', 'UNDER_CONSTRUCTION', 'LEFT', 'leftOn', FALSE, FALSE, TRUE, 'park-manager,administrator', 0, 'migration', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000007', 0, 'enterprises', 'IN_PRODUCTION', 'LEFT', 'leftOn', FALSE, FALSE, TRUE, 'park-manager,administrator', 0, 'migration', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000008', 0, 'enterprises', 'LEFT', 'SIGNED', '', TRUE, FALSE, TRUE, 'park-manager,administrator', 0, 'migration', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000009', 0, 'intent-projects', 'INTENT', 'NEGOTIATION', '', FALSE, FALSE, FALSE, 'park-manager,administrator,integration', 0, 'migration', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-00000000000a', 0, 'intent-projects', 'NEGOTIATION', 'SIGNED', 'planned', FALSE, FALSE, FALSE, 'park-manager,administrator,integration', 0, 'migration', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-00000000000b', 0, 'intent-projects', 'SIGNED', 'LANDED', '', FALSE, TRUE, TRUE, 'park-manager,administrator', 0, 'migration', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-00000000000c', 0, 'intent-projects', 'LANDED', 'IN_PRODUCTION', '', FALSE, FALSE, FALSE, 'park-manager,administrator,integration', 0, 'migration', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-00000000000d', 0, 'intent-projects', 'NEGOTIATION', 'INTENT', '', TRUE, FALSE, FALSE, 'park-manager,administrator,integration', 0, 'migration', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-00000000000e', 0, 'intent-projects', 'SIGNED', 'NEGOTIATION', '', TRUE, FALSE, FALSE, 'park-manager,administrator,integration', 0, 'migration', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-00000000000f', 0, 'intent-projects', 'LANDED', 'SIGNED', '', TRUE, FALSE, FALSE, 'park-manager,administrator,integration', 0, 'migration', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000010', 0, 'intent-projects', 'IN_PRODUCTION', 'LANDED', '', TRUE, FALSE, FALSE, 'park-manager,administrator,integration', 0, 'migration', 0, 'migration');
