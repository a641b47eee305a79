-- A file with people, from the moment somebody brings it until long after it was taken. Times are UTC.

CREATE TABLE people_import (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uid         CHAR(36)     NOT NULL,
    name        VARCHAR(200) NOT NULL,
    state       VARCHAR(20)  NOT NULL,
    sheet       LONGTEXT,
    choice      LONGTEXT     NOT NULL,
    journal     LONGTEXT,
    brought_by  BIGINT,
    brought_at  DATETIME(6)  NOT NULL,
    taken_at    DATETIME(6),
    undone_at   DATETIME(6),
    version     INT          NOT NULL,
    CONSTRAINT people_import_uid UNIQUE (uid),
    CONSTRAINT people_import_brought_by FOREIGN KEY (brought_by) REFERENCES account (id) ON DELETE SET NULL
);

CREATE INDEX people_import_brought_at ON people_import (brought_at);

-- What the columns of files with these headings were said to be: asked once.
CREATE TABLE known_columns (
    headings CHAR(64)      NOT NULL PRIMARY KEY,
    choice   LONGTEXT      NOT NULL
);

-- One row, held by whoever takes or undoes an import: two administrators wait for one another.
CREATE TABLE people_import_turn (
    id INT NOT NULL PRIMARY KEY
);
INSERT INTO people_import_turn (id) VALUES (1);
