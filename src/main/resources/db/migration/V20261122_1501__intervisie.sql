-- Talks of three quarters of an hour between two peers: the moment that they agreed on, the moments that either proposed, and what each
-- brings and takes along. Times are UTC.

CREATE TABLE intervisie (
    id        BIGINT   NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uid       CHAR(36) NOT NULL,
    pair_id   BIGINT   NOT NULL,
    number    INT      NOT NULL,
    starts_at DATETIME(6),
    minutes   INT      NOT NULL,
    protocol  INT      NOT NULL,
    changes   INT      NOT NULL,
    version   INT      NOT NULL,
    CONSTRAINT intervisie_uid UNIQUE (uid),
    CONSTRAINT intervisie_number UNIQUE (pair_id, number),
    CONSTRAINT intervisie_pair FOREIGN KEY (pair_id) REFERENCES peer_pair (id) ON DELETE CASCADE
);

-- A moment that somebody proposed, and where.
CREATE TABLE intervisie_moment (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    intervisie_id BIGINT       NOT NULL,
    coach_id      BIGINT       NOT NULL,
    starts_at     DATETIME(6)  NOT NULL,
    place         VARCHAR(500) NOT NULL,
    CONSTRAINT intervisie_moment_once UNIQUE (intervisie_id, coach_id, starts_at),
    CONSTRAINT intervisie_moment_of FOREIGN KEY (intervisie_id) REFERENCES intervisie (id) ON DELETE CASCADE,
    CONSTRAINT intervisie_moment_coach FOREIGN KEY (coach_id) REFERENCES account (id) ON DELETE CASCADE
);

CREATE INDEX intervisie_moment_coach_id ON intervisie_moment (coach_id);

-- What one of the two brings to it, which both read, and takes along, which is private unless shared.
CREATE TABLE intervisie_part (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    intervisie_id BIGINT      NOT NULL,
    coach_id      BIGINT      NOT NULL,
    question      LONGTEXT    NOT NULL,
    taken_along   LONGTEXT    NOT NULL,
    taken_shared  BOOLEAN     NOT NULL,
    written_at    DATETIME(6) NOT NULL,
    version       INT         NOT NULL,
    CONSTRAINT intervisie_part_once UNIQUE (intervisie_id, coach_id),
    CONSTRAINT intervisie_part_of FOREIGN KEY (intervisie_id) REFERENCES intervisie (id) ON DELETE CASCADE,
    CONSTRAINT intervisie_part_coach FOREIGN KEY (coach_id) REFERENCES account (id) ON DELETE CASCADE
);

CREATE INDEX intervisie_part_coach_id ON intervisie_part (coach_id);
