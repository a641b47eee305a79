-- Coaches of different schools who think along with each other: what somebody lets others see, what is proposed to two of them, and
-- what each of both said to it. Times are UTC.

-- Held while peers are sought, so that nobody is proposed twice at once.
CREATE TABLE peer_desk (
    id      BIGINT NOT NULL PRIMARY KEY,
    version INT    NOT NULL
);

-- Somebody said yes to what others see of them; who changes it says yes anew.
CREATE TABLE peer_wish (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    coach_id     BIGINT       NOT NULL,
    level        VARCHAR(20),
    phase        VARCHAR(20),
    questions    VARCHAR(100) NOT NULL,
    said_at      DATETIME(6)  NOT NULL,
    withdrawn_at DATETIME(6),
    moved        BOOLEAN      NOT NULL,
    version      INT          NOT NULL,
    CONSTRAINT peer_wish_coach FOREIGN KEY (coach_id) REFERENCES account (id) ON DELETE CASCADE
);

CREATE INDEX peer_wish_coach_id ON peer_wish (coach_id, withdrawn_at);

CREATE TABLE peer_pair (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uid         CHAR(36)     NOT NULL,
    questions   VARCHAR(100) NOT NULL,
    proposed_at DATETIME(6)  NOT NULL,
    open_until  DATETIME(6)  NOT NULL,
    paired_at   DATETIME(6),
    ended_at    DATETIME(6),
    version     INT          NOT NULL,
    CONSTRAINT peer_pair_uid UNIQUE (uid)
);

-- One of the two. Whoever is erased leaves the other with what both agreed.
CREATE TABLE peer_side (
    id       BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    pair_id  BIGINT      NOT NULL,
    coach_id BIGINT      NOT NULL,
    word     VARCHAR(10),
    said_at  DATETIME(6),
    version  INT         NOT NULL,
    CONSTRAINT peer_side_once UNIQUE (pair_id, coach_id),
    CONSTRAINT peer_side_pair FOREIGN KEY (pair_id) REFERENCES peer_pair (id) ON DELETE CASCADE,
    CONSTRAINT peer_side_coach FOREIGN KEY (coach_id) REFERENCES account (id) ON DELETE CASCADE
);

CREATE INDEX peer_side_coach_id ON peer_side (coach_id);
