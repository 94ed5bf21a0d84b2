CREATE TABLE IF NOT EXISTS enterprise_visit (
    id                 CHAR(36) NOT NULL,
    version            BIGINT NOT NULL,
    visited_on         DATE NOT NULL,
    enterprise         CHAR(18),
    enterprise_name    VARCHAR(200),
    visited            VARCHAR(200) NOT NULL,
    visitors           VARCHAR(200) NOT NULL,
    purpose            VARCHAR(500),
    visit_number       INT NOT NULL,
    recorded_at_millis BIGINT NOT NULL,
    recorded_by        VARCHAR(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT enterprise_visit_is_recorded_once UNIQUE (visited_on, visited, visitors, visit_number),
    CONSTRAINT an_enterprise_is_named_by_code_or_by_name CHECK ((enterprise IS NULL) <> (enterprise_name IS NULL)),
    CONSTRAINT enterprise_visit_names_its_enterprise FOREIGN KEY (enterprise) REFERENCES enterprise (credit_code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
