-- The amount, in fen, from which a kind of document needs something: a second checker, or an attachment. Its day is null if it is valid
-- from its approval on and not approved yet.
CREATE TABLE IF NOT EXISTS approval_threshold (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    document_kind      VARCHAR(32) NOT NULL,
    requirement        VARCHAR(16) NOT NULL,
    valid_from         DATE,
    from_fen           BIGINT NOT NULL,
    status             VARCHAR(16) NOT NULL,
    checker            VARCHAR(128),
    rejection_reason   VARCHAR(500),
    decided_at_millis  BIGINT,
    approved           BOOLEAN GENERATED ALWAYS AS (CASE WHEN status = 'APPROVED' THEN 1 END) VIRTUAL,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT a_threshold_of_a_kind_begins_once UNIQUE (document_kind, requirement, valid_from, approved),
    CONSTRAINT nobody_sets_a_threshold_alone CHECK (checker <> recorded_by),
    CONSTRAINT a_threshold_is_approved_by_somebody CHECK (status <> 'APPROVED' OR checker IS NOT NULL AND valid_from IS NOT NULL),
    INDEX approval_threshold_by_status (status)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
