-- The rules of stages that have always been in force, until administrators change them. Those from no stage say where records begin: up to
-- the first stage that takes two persons.
INSERT IGNORE INTO stage_rule
    (id, version, register, from_stage, to_stage, allowed, required_members, goes_back, needs_evidence, second_person, roles,
     status, recorded_at_millis, recorded_by)
VALUES
    ('0168a3f0-0000-7000-8000-000000000001', 0, 'enterprises', 'SIGNED', 'UNDER_CONSTRUCTION', TRUE, '', FALSE, FALSE, FALSE, 'park-manager,administrator,integration', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000002', 0, 'enterprises', 'UNDER_CONSTRUCTION', 'IN_PRODUCTION', TRUE, 'producedOn', FALSE, FALSE, FALSE, 'park-manager,administrator,integration', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000003', 0, 'enterprises', 'UNDER_CONSTRUCTION', 'SIGNED', TRUE, '', TRUE, FALSE, FALSE, 'park-manager,administrator,integration', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000004', 0, 'enterprises', 'IN_PRODUCTION', 'UNDER_CONSTRUCTION', TRUE, '', TRUE, FALSE, FALSE, 'park-manager,administrator,integration', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000005', 0, 'enterprises', 'SIGNED', 'LEFT', TRUE, 'leftOn', FALSE, FALSE, TRUE, 'park-manager,administrator', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000006', 0, 'enterprises', 'UNDER_CONSTRUCTION', 'LEFT', TRUE, 'leftOn', FALSE, FALSE, TRUE, 'park-manager,administrator', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000007', 0, 'enterprises', 'IN_PRODUCTION', 'LEFT', TRUE, 'leftOn', FALSE, FALSE, TRUE, 'park-manager,administrator', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000008', 0, 'enterprises', 'LEFT', 'SIGNED', TRUE, '', TRUE, FALSE, TRUE, 'park-manager,administrator', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000009', 0, 'intent-projects', 'INTENT', 'NEGOTIATION', TRUE, '', FALSE, FALSE, FALSE, 'park-manager,administrator,integration', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-00000000000a', 0, 'intent-projects', 'NEGOTIATION', 'SIGNED', TRUE, 'planned', FALSE, FALSE, FALSE, 'park-manager,administrator,integration', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-00000000000b', 0, 'intent-projects', 'SIGNED', 'LANDED', TRUE, '', FALSE, TRUE, TRUE, 'park-manager,administrator', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-00000000000c', 0, 'intent-projects', 'LANDED', 'IN_PRODUCTION', TRUE, '', FALSE, FALSE, FALSE, 'park-manager,administrator,integration', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-00000000000d', 0, 'intent-projects', 'NEGOTIATION', 'INTENT', TRUE, '', TRUE, FALSE, FALSE, 'park-manager,administrator,integration', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-00000000000e', 0, 'intent-projects', 'SIGNED', 'NEGOTIATION', TRUE, '', TRUE, FALSE, FALSE, 'park-manager,administrator,integration', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-00000000000f', 0, 'intent-projects', 'LANDED', 'SIGNED', TRUE, '', TRUE, FALSE, FALSE, 'park-manager,administrator,integration', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000010', 0, 'intent-projects', 'IN_PRODUCTION', 'LANDED', TRUE, '', TRUE, FALSE, FALSE, 'park-manager,administrator,integration', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000011', 0, 'enterprises', NULL, 'SIGNED', TRUE, '', FALSE, FALSE, FALSE, 'park-manager,administrator,integration', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000012', 0, 'enterprises', NULL, 'UNDER_CONSTRUCTION', TRUE, '', FALSE, FALSE, FALSE, 'park-manager,administrator,integration', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000013', 0, 'enterprises', NULL, 'IN_PRODUCTION', TRUE, 'producedOn', FALSE, FALSE, FALSE, 'park-manager,administrator,integration', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000014', 0, 'intent-projects', NULL, 'INTENT', TRUE, '', FALSE, FALSE, FALSE, 'park-manager,administrator,integration', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000015', 0, 'intent-projects', NULL, 'NEGOTIATION', TRUE, '', FALSE, FALSE, FALSE, 'park-manager,administrator,integration', 'APPROVED', 0, 'migration'),
    ('0168a3f0-0000-7000-8000-000000000016', 0, 'intent-projects', NULL, 'SIGNED', TRUE, 'planned', FALSE, FALSE, FALSE, 'park-manager,administrator,integration', 'APPROVED', 0, 'migration');
