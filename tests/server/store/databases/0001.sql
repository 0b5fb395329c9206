-- A server's database as the programs of schema 0001 left it, in SQL that both engines take.
CREATE TABLE access_token (
    org_id TEXT NOT NULL,
    id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    name TEXT NOT NULL,
    scopes TEXT NOT NULL,
    token_hash TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT,
    used_at BIGINT,
    revoked_at BIGINT,
    CONSTRAINT pk_access_token PRIMARY KEY (org_id, id)
);
CREATE UNIQUE INDEX ix_access_token_hash ON access_token (token_hash);
CREATE TABLE attempt (
    "key" TEXT NOT NULL,
    failed BIGINT DEFAULT '0' NOT NULL,
    since BIGINT NOT NULL,
    CONSTRAINT pk_attempt PRIMARY KEY ("key")
);
CREATE TABLE audit (
    org_id TEXT NOT NULL,
    row_seq BIGINT NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    op TEXT NOT NULL,
    at BIGINT NOT NULL,
    person_id TEXT NOT NULL,
    device_id TEXT DEFAULT '' NOT NULL,
    device_seq BIGINT,
    device_time TEXT DEFAULT '' NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    overridden TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_audit PRIMARY KEY (org_id, row_seq)
);
CREATE INDEX ix_audit_record ON audit (org_id, kind, id, row_seq);
CREATE TABLE contact (
    org_id TEXT NOT NULL,
    id TEXT NOT NULL,
    row_seq BIGINT NOT NULL,
    rev TEXT NOT NULL,
    deleted INTEGER DEFAULT '0' NOT NULL,
    writers TEXT DEFAULT '' NOT NULL,
    created_by TEXT DEFAULT '' NOT NULL,
    customer_id TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT DEFAULT '' NOT NULL,
    phone TEXT DEFAULT '' NOT NULL,
    email TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_contact PRIMARY KEY (org_id, id)
);
CREATE INDEX ix_contact_customer ON contact (org_id, customer_id);
CREATE UNIQUE INDEX ux_contact_row_seq ON contact (org_id, row_seq);
CREATE TABLE customer (
    org_id TEXT NOT NULL,
    id TEXT NOT NULL,
    row_seq BIGINT NOT NULL,
    rev TEXT NOT NULL,
    deleted INTEGER DEFAULT '0' NOT NULL,
    writers TEXT DEFAULT '' NOT NULL,
    created_by TEXT DEFAULT '' NOT NULL,
    name TEXT NOT NULL,
    code TEXT DEFAULT '' NOT NULL,
    phone TEXT DEFAULT '' NOT NULL,
    email TEXT DEFAULT '' NOT NULL,
    note TEXT DEFAULT '' NOT NULL,
    archived INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_customer PRIMARY KEY (org_id, id)
);
CREATE INDEX ix_customer_name ON customer (org_id, name);
CREATE UNIQUE INDEX ux_customer_row_seq ON customer (org_id, row_seq);
CREATE TABLE device (
    org_id TEXT NOT NULL,
    id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    name TEXT NOT NULL,
    client TEXT DEFAULT '' NOT NULL,
    token_hash TEXT NOT NULL,
    next_token_hash TEXT,
    created_at BIGINT NOT NULL,
    seen_at BIGINT,
    revoked_at BIGINT,
    last_seq BIGINT DEFAULT '0' NOT NULL,
    backup_seq BIGINT DEFAULT '0' NOT NULL,
    scope TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_device PRIMARY KEY (org_id, id)
);
CREATE UNIQUE INDEX ix_device_next_token ON device (next_token_hash);
CREATE INDEX ix_device_person ON device (org_id, person_id);
CREATE UNIQUE INDEX ix_device_token ON device (token_hash);
CREATE TABLE entry (
    org_id TEXT NOT NULL,
    id TEXT NOT NULL,
    row_seq BIGINT NOT NULL,
    rev TEXT NOT NULL,
    deleted INTEGER DEFAULT '0' NOT NULL,
    writers TEXT DEFAULT '' NOT NULL,
    created_by TEXT DEFAULT '' NOT NULL,
    person_id TEXT NOT NULL,
    device_id TEXT DEFAULT '' NOT NULL,
    task_id TEXT,
    customer_id TEXT,
    contact_id TEXT,
    work_type_id TEXT,
    start BIGINT NOT NULL,
    "end" BIGINT,
    zone TEXT NOT NULL,
    break_seconds BIGINT DEFAULT '0' NOT NULL,
    attended INTEGER DEFAULT '1' NOT NULL,
    billable INTEGER DEFAULT '1' NOT NULL,
    giveaway TEXT,
    note TEXT DEFAULT '' NOT NULL,
    internal_note TEXT DEFAULT '' NOT NULL,
    outcome TEXT,
    follow_up INTEGER DEFAULT '0' NOT NULL,
    source TEXT NOT NULL,
    state TEXT NOT NULL,
    estimated INTEGER DEFAULT '0' NOT NULL,
    origin TEXT,
    CONSTRAINT pk_entry PRIMARY KEY (org_id, id),
    CONSTRAINT ck_entry_ends_after_start CHECK ("end" IS NULL OR "end" >= start)
);
CREATE INDEX ix_entry_customer_start ON entry (org_id, customer_id, start);
CREATE INDEX ix_entry_person_row_seq ON entry (org_id, person_id, row_seq);
CREATE INDEX ix_entry_person_start ON entry (org_id, person_id, start);
CREATE INDEX ix_entry_task ON entry (org_id, task_id);
CREATE UNIQUE INDEX ux_entry_row_seq ON entry (org_id, row_seq);
CREATE TABLE invitation (
    org_id TEXT NOT NULL,
    id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    code_hash TEXT NOT NULL,
    invited_by TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT,
    used_by TEXT,
    CONSTRAINT pk_invitation PRIMARY KEY (org_id, id)
);
CREATE UNIQUE INDEX ix_invitation_code ON invitation (code_hash);
CREATE TABLE mutation (
    org_id TEXT NOT NULL,
    device_id TEXT NOT NULL,
    seq BIGINT NOT NULL,
    mid TEXT NOT NULL,
    outcome TEXT NOT NULL,
    at BIGINT NOT NULL,
    CONSTRAINT pk_mutation PRIMARY KEY (org_id, device_id, seq)
);
CREATE INDEX ix_mutation_mid ON mutation (org_id, mid);
CREATE TABLE org_seq (
    org_id TEXT NOT NULL,
    head BIGINT DEFAULT '0' NOT NULL,
    purged_before BIGINT DEFAULT '0' NOT NULL,
    CONSTRAINT pk_org_seq PRIMARY KEY (org_id)
);
CREATE TABLE organisation (
    org_id TEXT NOT NULL,
    name TEXT NOT NULL,
    disabled INTEGER DEFAULT '0' NOT NULL,
    created_at BIGINT NOT NULL,
    closed_until BIGINT,
    CONSTRAINT pk_organisation PRIMARY KEY (org_id)
);
CREATE TABLE person (
    org_id TEXT NOT NULL,
    id TEXT NOT NULL,
    email TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    password_hash TEXT DEFAULT '' NOT NULL,
    active INTEGER DEFAULT '1' NOT NULL,
    created_at BIGINT NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (org_id, id),
    CONSTRAINT ck_person_known_role CHECK (role IN ('technician', 'manager', 'owner'))
);
CREATE INDEX ix_person_login ON person (email);
CREATE UNIQUE INDEX ux_person_email ON person (org_id, email);
CREATE TABLE purged (
    org_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    at BIGINT NOT NULL,
    CONSTRAINT pk_purged PRIMARY KEY (org_id, kind, id)
);
CREATE TABLE session (
    org_id TEXT NOT NULL,
    id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    csrf TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    CONSTRAINT pk_session PRIMARY KEY (org_id, id)
);
CREATE UNIQUE INDEX ix_session_id ON session (id);
CREATE TABLE sync_commit (
    org_id TEXT NOT NULL,
    head BIGINT NOT NULL,
    commit_id TEXT NOT NULL,
    at BIGINT NOT NULL,
    CONSTRAINT pk_sync_commit PRIMARY KEY (org_id, head)
);
CREATE TABLE task (
    org_id TEXT NOT NULL,
    id TEXT NOT NULL,
    row_seq BIGINT NOT NULL,
    rev TEXT NOT NULL,
    deleted INTEGER DEFAULT '0' NOT NULL,
    writers TEXT DEFAULT '' NOT NULL,
    created_by TEXT DEFAULT '' NOT NULL,
    customer_id TEXT,
    title TEXT NOT NULL,
    reference TEXT DEFAULT '' NOT NULL,
    category TEXT DEFAULT '' NOT NULL,
    priority TEXT NOT NULL,
    state TEXT NOT NULL,
    estimate_seconds BIGINT,
    promise BIGINT,
    CONSTRAINT pk_task PRIMARY KEY (org_id, id)
);
CREATE INDEX ix_task_customer ON task (org_id, customer_id);
CREATE INDEX ix_task_reference ON task (org_id, reference);
CREATE UNIQUE INDEX ux_task_row_seq ON task (org_id, row_seq);
CREATE TABLE work_type (
    org_id TEXT NOT NULL,
    id TEXT NOT NULL,
    row_seq BIGINT NOT NULL,
    rev TEXT NOT NULL,
    deleted INTEGER DEFAULT '0' NOT NULL,
    writers TEXT DEFAULT '' NOT NULL,
    created_by TEXT DEFAULT '' NOT NULL,
    name TEXT NOT NULL,
    billable INTEGER DEFAULT '1' NOT NULL,
    needs_note INTEGER DEFAULT '0' NOT NULL,
    travel INTEGER DEFAULT '0' NOT NULL,
    archived INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_work_type PRIMARY KEY (org_id, id)
);
CREATE UNIQUE INDEX ux_work_type_row_seq ON work_type (org_id, row_seq);
CREATE TABLE schema_version (
    version TEXT NOT NULL,
    works_under TEXT NOT NULL,
    PRIMARY KEY (version)
);
INSERT INTO audit ("org_id", "row_seq", "kind", "id", "op", "at", "person_id", "device_id", "device_seq", "device_time", "before", "after", "overridden") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', 1, 'customer', '01a20115-fda2-73b4-ad3d-8895ab006aab', 'put', 1795161600000, '01a20115-fc86-7d9b-b61f-57b9bcbe60d9', '', NULL, '', '{}', '{"name":"Acme Ltd","code":"C-1","phone":"","email":"","note":"","archived":false}', '');
INSERT INTO audit ("org_id", "row_seq", "kind", "id", "op", "at", "person_id", "device_id", "device_seq", "device_time", "before", "after", "overridden") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', 2, 'contact', '01a20115-fdaa-76e0-b5b6-222b178d50de', 'put', 1795161600000, '01a20115-fc86-7d9b-b61f-57b9bcbe60d9', '', NULL, '', '{}', '{"customer_id":"01a20115-fda2-73b4-ad3d-8895ab006aab","name":"Ada Lang","role":"","phone":"","email":""}', '');
INSERT INTO audit ("org_id", "row_seq", "kind", "id", "op", "at", "person_id", "device_id", "device_seq", "device_time", "before", "after", "overridden") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', 3, 'work_type', '01a20115-fda2-73b4-ad3d-88972a172148', 'put', 1795161600000, '01a20115-fc86-7d9b-b61f-57b9bcbe60d9', '', NULL, '', '{}', '{"name":"On-site","billable":true,"needs_note":false,"travel":false,"archived":false}', '');
INSERT INTO audit ("org_id", "row_seq", "kind", "id", "op", "at", "person_id", "device_id", "device_seq", "device_time", "before", "after", "overridden") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', 4, 'task', '01a20115-fda2-73b4-ad3d-88968928498e', 'put', 1795161600000, '01a20115-fc86-7d9b-b61f-57b9bcbe60d9', '', NULL, '', '{}', '{"customer_id":"01a20115-fda2-73b4-ad3d-8895ab006aab","title":"Replace firewall","reference":"","category":"","priority":"normal","state":"open","estimate_seconds":null,"promise":"2026-11-25T10:00:00.000Z"}', '');
INSERT INTO audit ("org_id", "row_seq", "kind", "id", "op", "at", "person_id", "device_id", "device_seq", "device_time", "before", "after", "overridden") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', 5, 'entry', '01a20115-fdf2-77c9-b63c-fdf15a56ffc2', 'put', 1795161600000, '01a20115-fd9c-7013-bf91-325f5d6ab77e', '01a20115-fde7-7544-8b66-4e5a2a015c3f', 1, '2026-11-20T08:00:00.000Z', '{}', '{"task_id":"01a20115-fda2-73b4-ad3d-88968928498e","customer_id":"01a20115-fda2-73b4-ad3d-8895ab006aab","contact_id":null,"work_type_id":"01a20115-fda2-73b4-ad3d-88972a172148","start":"2026-11-16T08:00:00.000Z","end":"2026-11-16T09:30:00.000Z","zone":"Europe/Berlin","break_seconds":0,"attended":true,"billable":true,"giveaway":null,"note":"Größe 0","internal_note":"","outcome":null,"follow_up":false,"source":"timer","state":"open","estimated":false,"origin":null}', '');
INSERT INTO audit ("org_id", "row_seq", "kind", "id", "op", "at", "person_id", "device_id", "device_seq", "device_time", "before", "after", "overridden") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', 6, 'entry', '01a20115-fdf2-77c9-b63c-fdf202189fb6', 'put', 1795161600000, '01a20115-fd9c-7013-bf91-325f5d6ab77e', '01a20115-fde7-7544-8b66-4e5a2a015c3f', 2, '2026-11-20T08:00:00.000Z', '{}', '{"task_id":"01a20115-fda2-73b4-ad3d-88968928498e","customer_id":"01a20115-fda2-73b4-ad3d-8895ab006aab","contact_id":null,"work_type_id":"01a20115-fda2-73b4-ad3d-88972a172148","start":"2026-11-17T08:00:00.000Z","end":"2026-11-17T09:30:00.000Z","zone":"Europe/Berlin","break_seconds":0,"attended":true,"billable":true,"giveaway":null,"note":"Größe 1","internal_note":"","outcome":null,"follow_up":false,"source":"timer","state":"open","estimated":false,"origin":null}', '');
INSERT INTO audit ("org_id", "row_seq", "kind", "id", "op", "at", "person_id", "device_id", "device_seq", "device_time", "before", "after", "overridden") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', 7, 'entry', '01a20115-fdf2-77c9-b63c-fdf2ecb77432', 'put', 1795161600000, '01a20115-fd9c-7013-bf91-325f5d6ab77e', '01a20115-fde7-7544-8b66-4e5a2a015c3f', 3, '2026-11-20T08:00:00.000Z', '{}', '{"task_id":"01a20115-fda2-73b4-ad3d-88968928498e","customer_id":"01a20115-fda2-73b4-ad3d-8895ab006aab","contact_id":null,"work_type_id":"01a20115-fda2-73b4-ad3d-88972a172148","start":"2026-11-18T08:00:00.000Z","end":"2026-11-18T09:30:00.000Z","zone":"Europe/Berlin","break_seconds":0,"attended":true,"billable":true,"giveaway":null,"note":"Größe 2","internal_note":"","outcome":null,"follow_up":false,"source":"timer","state":"open","estimated":false,"origin":null}', '');
INSERT INTO audit ("org_id", "row_seq", "kind", "id", "op", "at", "person_id", "device_id", "device_seq", "device_time", "before", "after", "overridden") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', 8, 'entry', '01a20115-fdf2-77c9-b63c-fdf3cf0b3c62', 'put', 1795161600000, '01a20115-fd9c-7013-bf91-325f5d6ab77e', '01a20115-fde7-7544-8b66-4e5a2a015c3f', 4, '2026-11-20T08:00:00.000Z', '{}', '{"task_id":"01a20115-fda2-73b4-ad3d-88968928498e","customer_id":"01a20115-fda2-73b4-ad3d-8895ab006aab","contact_id":null,"work_type_id":"01a20115-fda2-73b4-ad3d-88972a172148","start":"2026-11-19T08:00:00.000Z","end":"2026-11-19T09:30:00.000Z","zone":"Europe/Berlin","break_seconds":0,"attended":true,"billable":true,"giveaway":null,"note":"Größe 3","internal_note":"","outcome":null,"follow_up":false,"source":"timer","state":"open","estimated":false,"origin":null}', '');
INSERT INTO audit ("org_id", "row_seq", "kind", "id", "op", "at", "person_id", "device_id", "device_seq", "device_time", "before", "after", "overridden") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', 9, 'entry', '01a20115-fdf2-77c9-b63c-fdf47f56d80e', 'put', 1795161600000, '01a20115-fd9c-7013-bf91-325f5d6ab77e', '01a20115-fde7-7544-8b66-4e5a2a015c3f', 5, '2026-11-20T08:00:00.000Z', '{}', '{"task_id":"01a20115-fda2-73b4-ad3d-88968928498e","customer_id":"01a20115-fda2-73b4-ad3d-8895ab006aab","contact_id":null,"work_type_id":"01a20115-fda2-73b4-ad3d-88972a172148","start":"2026-11-20T08:00:00.000Z","end":"2026-11-20T09:30:00.000Z","zone":"Europe/Berlin","break_seconds":0,"attended":true,"billable":true,"giveaway":null,"note":"Größe 4","internal_note":"","outcome":null,"follow_up":false,"source":"timer","state":"open","estimated":false,"origin":null}', '');
INSERT INTO audit ("org_id", "row_seq", "kind", "id", "op", "at", "person_id", "device_id", "device_seq", "device_time", "before", "after", "overridden") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', 10, 'entry', '01a20115-fdf2-77c9-b63c-fdf5030af842', 'put', 1795161600000, '01a20115-fd9c-7013-bf91-325f5d6ab77e', '01a20115-fde7-7544-8b66-4e5a2a015c3f', 6, '2026-11-20T08:00:00.000Z', '{}', '{"task_id":"01a20115-fda2-73b4-ad3d-88968928498e","customer_id":"01a20115-fda2-73b4-ad3d-8895ab006aab","contact_id":null,"work_type_id":"01a20115-fda2-73b4-ad3d-88972a172148","start":"2026-11-21T08:00:00.000Z","end":"2026-11-21T09:30:00.000Z","zone":"Europe/Berlin","break_seconds":0,"attended":true,"billable":true,"giveaway":null,"note":"Größe 5","internal_note":"","outcome":null,"follow_up":false,"source":"timer","state":"open","estimated":false,"origin":null}', '');
INSERT INTO audit ("org_id", "row_seq", "kind", "id", "op", "at", "person_id", "device_id", "device_seq", "device_time", "before", "after", "overridden") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', 11, 'entry', '01a20115-fdf2-77c9-b63c-fdf15a56ffc2', 'put', 1795161600000, '01a20115-fd9c-7013-bf91-325f5d6ab77e', '01a20115-fde7-7544-8b66-4e5a2a015c3f', 7, '2026-11-20T08:00:00.000Z', '{"note":"Größe 0"}', '{"note":"O''Neill''s switch"}', '');
INSERT INTO audit ("org_id", "row_seq", "kind", "id", "op", "at", "person_id", "device_id", "device_seq", "device_time", "before", "after", "overridden") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', 12, 'entry', '01a20115-fdf2-77c9-b63c-fdf5030af842', 'delete', 1795161600000, '01a20115-fd9c-7013-bf91-325f5d6ab77e', '01a20115-fde7-7544-8b66-4e5a2a015c3f', 8, '2026-11-20T08:00:00.000Z', '{"task_id":"01a20115-fda2-73b4-ad3d-88968928498e","customer_id":"01a20115-fda2-73b4-ad3d-8895ab006aab","contact_id":null,"work_type_id":"01a20115-fda2-73b4-ad3d-88972a172148","start":"2026-11-21T08:00:00.000Z","end":"2026-11-21T09:30:00.000Z","zone":"Europe/Berlin","break_seconds":0,"attended":true,"billable":true,"giveaway":null,"note":"Größe 5","internal_note":"","outcome":null,"follow_up":false,"source":"timer","state":"open","estimated":false,"origin":null}', '{}', '');
INSERT INTO audit ("org_id", "row_seq", "kind", "id", "op", "at", "person_id", "device_id", "device_seq", "device_time", "before", "after", "overridden") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', 13, 'entry', '01a20115-fea5-7fcd-b1bf-8564b810af8b', 'put', 1795161600000, '01a20115-fd9c-7013-bf91-325f5d6ab77e', '01a20115-fde7-7544-8b66-4e5a2a015c3f', 9, '2026-11-20T08:00:00.000Z', '{}', '{"task_id":null,"customer_id":null,"contact_id":null,"work_type_id":null,"start":"2026-11-21T10:00:00.000Z","end":null,"zone":"Europe/Berlin","break_seconds":0,"attended":true,"billable":true,"giveaway":null,"note":"PSU","internal_note":"","outcome":null,"follow_up":false,"source":"timer","state":"open","estimated":false,"origin":null}', '');
INSERT INTO audit ("org_id", "row_seq", "kind", "id", "op", "at", "person_id", "device_id", "device_seq", "device_time", "before", "after", "overridden") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', 14, 'entry', '01a20115-fdf2-77c9-b63c-fdf202189fb6', 'put', 1795161600000, '01a20115-fc86-7d9b-b61f-57b9bcbe60d9', '', NULL, '', '{"state":"open"}', '{"state":"approved"}', '');
INSERT INTO audit ("org_id", "row_seq", "kind", "id", "op", "at", "person_id", "device_id", "device_seq", "device_time", "before", "after", "overridden") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', 15, 'entry', '01a20115-fdf2-77c9-b63c-fdf2ecb77432', 'put', 1795161600000, '01a20115-fc86-7d9b-b61f-57b9bcbe60d9', '', NULL, '', '{"state":"open"}', '{"state":"submitted"}', '');
INSERT INTO audit ("org_id", "row_seq", "kind", "id", "op", "at", "person_id", "device_id", "device_seq", "device_time", "before", "after", "overridden") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', 16, 'entry', '01a20115-fdf2-77c9-b63c-fdf2ecb77432', 'put', 1795161600000, '01a20115-fc86-7d9b-b61f-57b9bcbe60d9', '', NULL, '', '{"state":"submitted"}', '{"state":"returned"}', '');
INSERT INTO audit ("org_id", "row_seq", "kind", "id", "op", "at", "person_id", "device_id", "device_seq", "device_time", "before", "after", "overridden") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', 17, 'entry', '01a20115-fee0-7b66-be17-3b3fdd36f471', 'put', 1795161600000, '01a20115-fd9c-7013-bf91-325f5d6ab77e', '01a20115-fde7-7544-8b66-4e5a2a015c3f', 10, '2026-11-20T08:00:00.000Z', '{}', '{"task_id":null,"customer_id":null,"contact_id":null,"work_type_id":null,"start":"2026-10-30T08:00:00.000Z","end":"2026-10-30T09:00:00.000Z","zone":"Europe/Berlin","break_seconds":0,"attended":true,"billable":true,"giveaway":null,"note":"PSU","internal_note":"","outcome":null,"follow_up":false,"source":"timer","state":"late","estimated":false,"origin":null}', '');
INSERT INTO contact ("org_id", "id", "row_seq", "rev", "deleted", "writers", "created_by", "customer_id", "name", "role", "phone", "email") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', '01a20115-fdaa-76e0-b5b6-222b178d50de', 2, '01a20115-fdab-76c7-b50e-abdb3603423c', 0, 'customer_id email name phone role', '01a20115-fc86-7d9b-b61f-57b9bcbe60d9', '01a20115-fda2-73b4-ad3d-8895ab006aab', 'Ada Lang', '', '', '');
INSERT INTO customer ("org_id", "id", "row_seq", "rev", "deleted", "writers", "created_by", "name", "code", "phone", "email", "note", "archived") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', '01a20115-fda2-73b4-ad3d-8895ab006aab', 1, '01a20115-fda6-7866-9e7a-0b37fc458f81', 0, 'archived code email name note phone', '01a20115-fc86-7d9b-b61f-57b9bcbe60d9', 'Acme Ltd', 'C-1', '', '', '', 0);
INSERT INTO device ("org_id", "id", "person_id", "name", "client", "token_hash", "next_token_hash", "created_at", "seen_at", "revoked_at", "last_seq", "backup_seq", "scope") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', '01a20115-fde7-7544-8b66-4e5a2a015c3f', '01a20115-fd9c-7013-bf91-325f5d6ab77e', 'laptop', '', '01a20115-fde7-7544-8b66-4e5a2a015c3f', NULL, 0, 1795161600000, NULL, 10, 0, '');
INSERT INTO entry ("org_id", "id", "row_seq", "rev", "deleted", "writers", "created_by", "person_id", "device_id", "task_id", "customer_id", "contact_id", "work_type_id", "start", "end", "zone", "break_seconds", "attended", "billable", "giveaway", "note", "internal_note", "outcome", "follow_up", "source", "state", "estimated", "origin") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', '01a20115-fdf2-77c9-b63c-fdf15a56ffc2', 11, '01a20115-fe4c-78ad-8369-22a352f49ad7', 0, '', '01a20115-fd9c-7013-bf91-325f5d6ab77e', '01a20115-fd9c-7013-bf91-325f5d6ab77e', '01a20115-fde7-7544-8b66-4e5a2a015c3f', '01a20115-fda2-73b4-ad3d-88968928498e', '01a20115-fda2-73b4-ad3d-8895ab006aab', NULL, '01a20115-fda2-73b4-ad3d-88972a172148', 1794816000000, 1794821400000, 'Europe/Berlin', 0, 1, 1, NULL, 'O''Neill''s switch', '', NULL, 0, 'timer', 'open', 0, NULL);
INSERT INTO entry ("org_id", "id", "row_seq", "rev", "deleted", "writers", "created_by", "person_id", "device_id", "task_id", "customer_id", "contact_id", "work_type_id", "start", "end", "zone", "break_seconds", "attended", "billable", "giveaway", "note", "internal_note", "outcome", "follow_up", "source", "state", "estimated", "origin") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', '01a20115-fdf2-77c9-b63c-fdf202189fb6', 14, '01a20115-feb0-7a75-94e7-03b70b2ac8c6', 0, 'state', '01a20115-fd9c-7013-bf91-325f5d6ab77e', '01a20115-fd9c-7013-bf91-325f5d6ab77e', '01a20115-fde7-7544-8b66-4e5a2a015c3f', '01a20115-fda2-73b4-ad3d-88968928498e', '01a20115-fda2-73b4-ad3d-8895ab006aab', NULL, '01a20115-fda2-73b4-ad3d-88972a172148', 1794902400000, 1794907800000, 'Europe/Berlin', 0, 1, 1, NULL, 'Größe 1', '', NULL, 0, 'timer', 'approved', 0, NULL);
INSERT INTO entry ("org_id", "id", "row_seq", "rev", "deleted", "writers", "created_by", "person_id", "device_id", "task_id", "customer_id", "contact_id", "work_type_id", "start", "end", "zone", "break_seconds", "attended", "billable", "giveaway", "note", "internal_note", "outcome", "follow_up", "source", "state", "estimated", "origin") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', '01a20115-fdf2-77c9-b63c-fdf2ecb77432', 16, '01a20115-fecd-726e-b830-b51344d9a64b', 0, 'state', '01a20115-fd9c-7013-bf91-325f5d6ab77e', '01a20115-fd9c-7013-bf91-325f5d6ab77e', '01a20115-fde7-7544-8b66-4e5a2a015c3f', '01a20115-fda2-73b4-ad3d-88968928498e', '01a20115-fda2-73b4-ad3d-8895ab006aab', NULL, '01a20115-fda2-73b4-ad3d-88972a172148', 1794988800000, 1794994200000, 'Europe/Berlin', 0, 1, 1, NULL, 'Größe 2', '', NULL, 0, 'timer', 'returned', 0, NULL);
INSERT INTO entry ("org_id", "id", "row_seq", "rev", "deleted", "writers", "created_by", "person_id", "device_id", "task_id", "customer_id", "contact_id", "work_type_id", "start", "end", "zone", "break_seconds", "attended", "billable", "giveaway", "note", "internal_note", "outcome", "follow_up", "source", "state", "estimated", "origin") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', '01a20115-fdf2-77c9-b63c-fdf3cf0b3c62', 8, '01a20115-fe29-7b2d-9cb9-d536d67e33ad', 0, '', '01a20115-fd9c-7013-bf91-325f5d6ab77e', '01a20115-fd9c-7013-bf91-325f5d6ab77e', '01a20115-fde7-7544-8b66-4e5a2a015c3f', '01a20115-fda2-73b4-ad3d-88968928498e', '01a20115-fda2-73b4-ad3d-8895ab006aab', NULL, '01a20115-fda2-73b4-ad3d-88972a172148', 1795075200000, 1795080600000, 'Europe/Berlin', 0, 1, 1, NULL, 'Größe 3', '', NULL, 0, 'timer', 'open', 0, NULL);
INSERT INTO entry ("org_id", "id", "row_seq", "rev", "deleted", "writers", "created_by", "person_id", "device_id", "task_id", "customer_id", "contact_id", "work_type_id", "start", "end", "zone", "break_seconds", "attended", "billable", "giveaway", "note", "internal_note", "outcome", "follow_up", "source", "state", "estimated", "origin") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', '01a20115-fdf2-77c9-b63c-fdf47f56d80e', 9, '01a20115-fe43-7c29-94f4-de83a5d4c3c1', 0, '', '01a20115-fd9c-7013-bf91-325f5d6ab77e', '01a20115-fd9c-7013-bf91-325f5d6ab77e', '01a20115-fde7-7544-8b66-4e5a2a015c3f', '01a20115-fda2-73b4-ad3d-88968928498e', '01a20115-fda2-73b4-ad3d-8895ab006aab', NULL, '01a20115-fda2-73b4-ad3d-88972a172148', 1795161600000, 1795167000000, 'Europe/Berlin', 0, 1, 1, NULL, 'Größe 4', '', NULL, 0, 'timer', 'open', 0, NULL);
INSERT INTO entry ("org_id", "id", "row_seq", "rev", "deleted", "writers", "created_by", "person_id", "device_id", "task_id", "customer_id", "contact_id", "work_type_id", "start", "end", "zone", "break_seconds", "attended", "billable", "giveaway", "note", "internal_note", "outcome", "follow_up", "source", "state", "estimated", "origin") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', '01a20115-fdf2-77c9-b63c-fdf5030af842', 12, '01a20115-fe8e-7623-9214-8f791941ae32', 1, '', '01a20115-fd9c-7013-bf91-325f5d6ab77e', '01a20115-fd9c-7013-bf91-325f5d6ab77e', '01a20115-fde7-7544-8b66-4e5a2a015c3f', NULL, NULL, NULL, NULL, 0, NULL, 'UTC', 0, 1, 1, NULL, '', '', NULL, 0, 'timer', 'open', 0, NULL);
INSERT INTO entry ("org_id", "id", "row_seq", "rev", "deleted", "writers", "created_by", "person_id", "device_id", "task_id", "customer_id", "contact_id", "work_type_id", "start", "end", "zone", "break_seconds", "attended", "billable", "giveaway", "note", "internal_note", "outcome", "follow_up", "source", "state", "estimated", "origin") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', '01a20115-fea5-7fcd-b1bf-8564b810af8b', 13, '01a20115-fea6-7d68-8339-b64b8d2b4bb3', 0, '', '01a20115-fd9c-7013-bf91-325f5d6ab77e', '01a20115-fd9c-7013-bf91-325f5d6ab77e', '01a20115-fde7-7544-8b66-4e5a2a015c3f', NULL, NULL, NULL, NULL, 1795255200000, NULL, 'Europe/Berlin', 0, 1, 1, NULL, 'PSU', '', NULL, 0, 'timer', 'open', 0, NULL);
INSERT INTO entry ("org_id", "id", "row_seq", "rev", "deleted", "writers", "created_by", "person_id", "device_id", "task_id", "customer_id", "contact_id", "work_type_id", "start", "end", "zone", "break_seconds", "attended", "billable", "giveaway", "note", "internal_note", "outcome", "follow_up", "source", "state", "estimated", "origin") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', '01a20115-fee0-7b66-be17-3b3fdd36f471', 17, '01a20115-fee1-72ee-93cf-c12c5d454698', 0, '', '01a20115-fd9c-7013-bf91-325f5d6ab77e', '01a20115-fd9c-7013-bf91-325f5d6ab77e', '01a20115-fde7-7544-8b66-4e5a2a015c3f', NULL, NULL, NULL, NULL, 1793347200000, 1793350800000, 'Europe/Berlin', 0, 1, 1, NULL, 'PSU', '', NULL, 0, 'timer', 'late', 0, NULL);
INSERT INTO mutation ("org_id", "device_id", "seq", "mid", "outcome", "at") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', '01a20115-fde7-7544-8b66-4e5a2a015c3f', 1, '01a20115-fdf2-77c9-b63c-fdf5a72924e6', '{"seq":1,"status":"applied","rev":"01a20115-fdf4-7fa3-a941-df19018fa8e9","row_seq":5}', 1795161600000);
INSERT INTO mutation ("org_id", "device_id", "seq", "mid", "outcome", "at") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', '01a20115-fde7-7544-8b66-4e5a2a015c3f', 2, '01a20115-fe17-78b3-9438-fd67f1d8ca4e', '{"seq":2,"status":"applied","rev":"01a20115-fe18-7d5b-a6d8-6db3ae0c95fe","row_seq":6}', 1795161600000);
INSERT INTO mutation ("org_id", "device_id", "seq", "mid", "outcome", "at") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', '01a20115-fde7-7544-8b66-4e5a2a015c3f', 3, '01a20115-fe22-76a5-9bb9-0983eaff87f3', '{"seq":3,"status":"applied","rev":"01a20115-fe24-77b1-a3a1-fbeb59515696","row_seq":7}', 1795161600000);
INSERT INTO mutation ("org_id", "device_id", "seq", "mid", "outcome", "at") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', '01a20115-fde7-7544-8b66-4e5a2a015c3f', 4, '01a20115-fe28-79b1-8f29-9db2d177a78a', '{"seq":4,"status":"applied","rev":"01a20115-fe29-7b2d-9cb9-d536d67e33ad","row_seq":8}', 1795161600000);
INSERT INTO mutation ("org_id", "device_id", "seq", "mid", "outcome", "at") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', '01a20115-fde7-7544-8b66-4e5a2a015c3f', 5, '01a20115-fe42-7683-8f64-9d93cd09291d', '{"seq":5,"status":"applied","rev":"01a20115-fe43-7c29-94f4-de83a5d4c3c1","row_seq":9}', 1795161600000);
INSERT INTO mutation ("org_id", "device_id", "seq", "mid", "outcome", "at") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', '01a20115-fde7-7544-8b66-4e5a2a015c3f', 6, '01a20115-fe48-7612-85b3-15572fe2e8bc', '{"seq":6,"status":"applied","rev":"01a20115-fe49-7948-a84d-46a03890aa12","row_seq":10}', 1795161600000);
INSERT INTO mutation ("org_id", "device_id", "seq", "mid", "outcome", "at") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', '01a20115-fde7-7544-8b66-4e5a2a015c3f', 7, '01a20115-fe4c-78ad-8369-22a2f2eda58d', '{"seq":7,"status":"applied","rev":"01a20115-fe4c-78ad-8369-22a352f49ad7","row_seq":11}', 1795161600000);
INSERT INTO mutation ("org_id", "device_id", "seq", "mid", "outcome", "at") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', '01a20115-fde7-7544-8b66-4e5a2a015c3f', 8, '01a20115-fe8b-7d3f-9623-822032df64d1', '{"seq":8,"status":"applied","rev":"01a20115-fe8e-7623-9214-8f791941ae32","row_seq":12}', 1795161600000);
INSERT INTO mutation ("org_id", "device_id", "seq", "mid", "outcome", "at") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', '01a20115-fde7-7544-8b66-4e5a2a015c3f', 9, '01a20115-fea5-7fcd-b1bf-856525606884', '{"seq":9,"status":"applied","rev":"01a20115-fea6-7d68-8339-b64b8d2b4bb3","row_seq":13}', 1795161600000);
INSERT INTO mutation ("org_id", "device_id", "seq", "mid", "outcome", "at") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', '01a20115-fde7-7544-8b66-4e5a2a015c3f', 10, '01a20115-fee0-7b66-be17-3b408303ef3d', '{"seq":10,"status":"applied","rev":"01a20115-fee1-72ee-93cf-c12c5d454698","row_seq":17}', 1795161600000);
INSERT INTO org_seq ("org_id", "head", "purged_before") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', 17, 0);
INSERT INTO organisation ("org_id", "name", "disabled", "created_at", "closed_until") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', 'Wrench & Sons', 0, 1795161600000, 1793491200000);
INSERT INTO person ("org_id", "id", "email", "name", "role", "password_hash", "active", "created_at") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', '01a20115-fc86-7d9b-b61f-57b9bcbe60d9', 'olga@example.com', 'Olga Brandt', 'owner', '$argon2id$v=19$m=32768,t=3,p=1$O6tHyOkkXWbI6ALqal4pHg$aS0vbi4O7xFlFDySfAtFI/1dj4hoEIlNdQ1L7LK5r6g', 1, 1795161600000);
INSERT INTO person ("org_id", "id", "email", "name", "role", "password_hash", "active", "created_at") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', '01a20115-fd9c-7013-bf91-325f5d6ab77e', 'kim@example.com', 'Kim Weber', 'technician', '', 1, 1795161600000);
INSERT INTO sync_commit ("org_id", "head", "commit_id", "at") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', 1, '01a20115-fda6-7866-9e7a-0b37fc458f81', 1795161600000);
INSERT INTO sync_commit ("org_id", "head", "commit_id", "at") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', 2, '01a20115-fdab-76c7-b50e-abdb3603423c', 1795161600000);
INSERT INTO sync_commit ("org_id", "head", "commit_id", "at") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', 3, '01a20115-fdb9-7d02-bee9-5b173d00d0c2', 1795161600000);
INSERT INTO sync_commit ("org_id", "head", "commit_id", "at") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', 4, '01a20115-fdd5-7321-8311-e68dd49f40e7', 1795161600000);
INSERT INTO sync_commit ("org_id", "head", "commit_id", "at") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', 5, '01a20115-fdf4-7fa3-a941-df19018fa8e9', 1795161600000);
INSERT INTO sync_commit ("org_id", "head", "commit_id", "at") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', 6, '01a20115-fe18-7d5b-a6d8-6db3ae0c95fe', 1795161600000);
INSERT INTO sync_commit ("org_id", "head", "commit_id", "at") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', 7, '01a20115-fe24-77b1-a3a1-fbeb59515696', 1795161600000);
INSERT INTO sync_commit ("org_id", "head", "commit_id", "at") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', 8, '01a20115-fe29-7b2d-9cb9-d536d67e33ad', 1795161600000);
INSERT INTO sync_commit ("org_id", "head", "commit_id", "at") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', 9, '01a20115-fe43-7c29-94f4-de83a5d4c3c1', 1795161600000);
INSERT INTO sync_commit ("org_id", "head", "commit_id", "at") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', 10, '01a20115-fe49-7948-a84d-46a03890aa12', 1795161600000);
INSERT INTO sync_commit ("org_id", "head", "commit_id", "at") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', 11, '01a20115-fe4c-78ad-8369-22a352f49ad7', 1795161600000);
INSERT INTO sync_commit ("org_id", "head", "commit_id", "at") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', 12, '01a20115-fe8e-7623-9214-8f791941ae32', 1795161600000);
INSERT INTO sync_commit ("org_id", "head", "commit_id", "at") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', 13, '01a20115-fea6-7d68-8339-b64b8d2b4bb3', 1795161600000);
INSERT INTO sync_commit ("org_id", "head", "commit_id", "at") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', 14, '01a20115-feb0-7a75-94e7-03b70b2ac8c6', 1795161600000);
INSERT INTO sync_commit ("org_id", "head", "commit_id", "at") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', 15, '01a20115-fec0-7c1f-b420-8a4b98b20c8d', 1795161600000);
INSERT INTO sync_commit ("org_id", "head", "commit_id", "at") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', 16, '01a20115-fecd-726e-b830-b51344d9a64b', 1795161600000);
INSERT INTO sync_commit ("org_id", "head", "commit_id", "at") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', 17, '01a20115-fee1-72ee-93cf-c12c5d454698', 1795161600000);
INSERT INTO task ("org_id", "id", "row_seq", "rev", "deleted", "writers", "created_by", "customer_id", "title", "reference", "category", "priority", "state", "estimate_seconds", "promise") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', '01a20115-fda2-73b4-ad3d-88968928498e', 4, '01a20115-fdd5-7321-8311-e68dd49f40e7', 0, 'category customer_id estimate_seconds priority promise reference state title', '01a20115-fc86-7d9b-b61f-57b9bcbe60d9', '01a20115-fda2-73b4-ad3d-8895ab006aab', 'Replace firewall', '', '', 'normal', 'open', NULL, 1795600800000);
INSERT INTO work_type ("org_id", "id", "row_seq", "rev", "deleted", "writers", "created_by", "name", "billable", "needs_note", "travel", "archived") VALUES ('01a20115-fc86-7d9b-b61f-57b8c0a93ed0', '01a20115-fda2-73b4-ad3d-88972a172148', 3, '01a20115-fdb9-7d02-bee9-5b173d00d0c2', 0, 'archived billable name needs_note travel', '01a20115-fc86-7d9b-b61f-57b9bcbe60d9', 'On-site', 1, 0, 0, 0);
INSERT INTO schema_version ("version", "works_under") VALUES ('0001', '0001');
