-- The steps of records from stage to stage, from their proposal on. What they changed is in the versions and events of the records.
CREATE TABLE IF NOT EXISTS transition (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    register           VARCHAR(64) NOT NULL,
    record_id          CHAR(36) NOT NULL,
    number             BIGINT NOT NULL,
    from_stage         VARCHAR(32) NOT NULL,
    to_stage           VARCHAR(32) NOT NULL,
    happened_on        DATE NOT NULL,
    day_precision      VARCHAR(16) NOT NULL,
    reason             VARCHAR(500),
    evidence           VARCHAR(500),
    state              VARCHAR(16) NOT NULL,
    record_version     BIGINT,
    decided_by         VARCHAR(128),
    decided_at_millis  BIGINT,
    rejection_reason   VARCHAR(500),
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT transitions_of_a_record_are_numbered UNIQUE (record_id, number),
    CONSTRAINT the_second_person_is_another CHECK (decided_by <> recorded_by)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
