-- The rules of stages, each a change by two persons. Each service that has registers with stages inserts its first rules; those have always
-- been in force, so their day is null. A rule from no stage is of records that begin in a stage.
CREATE TABLE IF NOT EXISTS stage_rule (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    register           VARCHAR(64) NOT NULL,
    from_stage         VARCHAR(32),
    to_stage           VARCHAR(32) NOT NULL,
    allowed            BOOLEAN NOT NULL,
    required_members   VARCHAR(1000) NOT NULL,
    goes_back          BOOLEAN NOT NULL,
    needs_evidence     BOOLEAN NOT NULL,
    second_person      BOOLEAN NOT NULL,
    roles              VARCHAR(600) NOT NULL,
    in_force_from      DATE,
    status             VARCHAR(16) NOT NULL,
    checker            VARCHAR(128),
    rejection_reason   VARCHAR(500),
    decided_at_millis  BIGINT,
    approved           BOOLEAN GENERATED ALWAYS AS (CASE WHEN status = 'APPROVED' THEN 1 END) VIRTUAL,
    beginning_or_from  VARCHAR(32) GENERATED ALWAYS AS (COALESCE(from_stage, '')) VIRTUAL,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT a_rule_of_a_step_begins_once UNIQUE (register, beginning_or_from, to_stage, in_force_from, approved),
    CONSTRAINT nobody_changes_a_rule_of_stages_alone CHECK (checker <> recorded_by),
    CONSTRAINT a_rule_of_stages_is_approved_by_somebody
        CHECK (status <> 'APPROVED' OR recorded_by = 'migration' OR checker IS NOT NULL AND in_force_from IS NOT NULL),
    INDEX stage_rule_by_status (status)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
