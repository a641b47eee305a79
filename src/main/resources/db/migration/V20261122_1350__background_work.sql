-- Work that nobody waits for: asked once by its key, done in steps, each committed together with how far it came.

CREATE TABLE work_job (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uid          CHAR(36)      NOT NULL,
    kind         VARCHAR(60)   NOT NULL,
    order_key    VARCHAR(120)  NOT NULL,
    payload      VARCHAR(4000) NOT NULL,
    asked_by     CHAR(36),
    asked_at     DATETIME(6)   NOT NULL,
    state        VARCHAR(20)   NOT NULL,
    reached      VARCHAR(200)  NOT NULL,
    done         BIGINT        NOT NULL,
    total        BIGINT        NOT NULL,
    failures     INT           NOT NULL,
    not_before   DATETIME(6)   NOT NULL,
    lease        CHAR(36),
    leased_until DATETIME(6),
    stop_asked   BOOLEAN       NOT NULL,
    problem      VARCHAR(60),
    started_at   DATETIME(6),
    ended_at     DATETIME(6),
    version      INT           NOT NULL,
    CONSTRAINT work_job_uid UNIQUE (uid)
);

CREATE INDEX work_job_state ON work_job (state, not_before);
