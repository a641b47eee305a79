-- What administrators set: every change is kept, the newest of a code holds. Times are UTC.

CREATE TABLE setting_change (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code       VARCHAR(60)  NOT NULL,
    chosen     VARCHAR(200) NOT NULL,
    changed_at DATETIME(6)  NOT NULL,
    changed_by CHAR(36)
);

CREATE INDEX setting_change_code ON setting_change (code, id);
