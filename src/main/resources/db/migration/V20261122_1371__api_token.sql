-- What lets another system in. Only the digest of a token is stored. Times are UTC.
CREATE TABLE api_token (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  uid CHAR(36) NOT NULL,
  name VARCHAR(120) NOT NULL,
  digest CHAR(64) NOT NULL,
  scopes VARCHAR(400) NOT NULL,
  account_id BIGINT NOT NULL,
  made_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  revoked_at DATETIME(6),
  used_at DATETIME(6),
  window_at DATETIME(6) NOT NULL,
  used_in_window INT NOT NULL,
  version INT NOT NULL,
  CONSTRAINT uq_api_token_uid UNIQUE (uid),
  CONSTRAINT uq_api_token_digest UNIQUE (digest),
  CONSTRAINT fk_api_token_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);

-- What was answered to a request that carried a key, so that sending it again does nothing again.
CREATE TABLE kept_reply (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  account_id BIGINT NOT NULL,
  request_key CHAR(64) NOT NULL,
  request CHAR(64) NOT NULL,
  location VARCHAR(200) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  CONSTRAINT uq_kept_reply UNIQUE (account_id, request_key),
  CONSTRAINT fk_kept_reply_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);
