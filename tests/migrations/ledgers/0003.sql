BEGIN TRANSACTION;
CREATE TABLE absence (
	id TEXT NOT NULL, 
	entry_id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	start BIGINT NOT NULL, 
	"end" BIGINT NOT NULL, 
	decision TEXT NOT NULL, 
	CONSTRAINT pk_absence PRIMARY KEY (id), 
	CONSTRAINT fk_absence_entry_id FOREIGN KEY(entry_id) REFERENCES entry (id)
);
INSERT INTO "absence" VALUES('01a2003c-c63f-7002-9064-98dadb52d352','01a2003c-c63c-7a58-94dc-ae7e24645a49','restarted',1795297800000,1795299000000,'undecided');
CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY);
INSERT INTO "alembic_version" VALUES('0003');
CREATE TABLE contact (
	id TEXT NOT NULL, 
	customer_id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	role TEXT DEFAULT '' NOT NULL, 
	phone TEXT DEFAULT '' NOT NULL, 
	email TEXT DEFAULT '' NOT NULL, 
	deleted INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_contact PRIMARY KEY (id)
);
INSERT INTO "contact" VALUES('01a2003c-c63c-7a58-94dc-ae7acaa44211','01a2003c-c63c-7a58-94dc-ae797d93d939','Ada Lang','IT','+49 30 555 02','',0);
CREATE TABLE customer (
	id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	code TEXT DEFAULT '' NOT NULL, 
	phone TEXT DEFAULT '' NOT NULL, 
	email TEXT DEFAULT '' NOT NULL, 
	note TEXT DEFAULT '' NOT NULL, 
	archived INTEGER DEFAULT '0' NOT NULL, 
	deleted INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_customer PRIMARY KEY (id)
);
INSERT INTO "customer" VALUES('01a2003c-c63c-7a58-94dc-ae797d93d939','Acme Ltd','C-001','+49 30 555 01','it@acme.example','Ring twice',0,0);
INSERT INTO "customer" VALUES('01a2003c-c63c-7a58-94dc-ae7a0ae1d9bb','Globex Übersee','','','','',1,0);
CREATE TABLE device (
	id TEXT NOT NULL, 
	last_seq INTEGER NOT NULL, 
	CONSTRAINT pk_device PRIMARY KEY (id)
);
INSERT INTO "device" VALUES('01a2003c-c616-77ec-b3eb-3b431769c969',15);
CREATE TABLE entry (
	id TEXT NOT NULL, 
	task_id TEXT, 
	customer_id TEXT, 
	contact_id TEXT, 
	work_type_id TEXT, 
	start BIGINT NOT NULL, 
	"end" BIGINT, 
	zone TEXT NOT NULL, 
	break_seconds INTEGER DEFAULT '0' NOT NULL, 
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
	deleted INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_entry PRIMARY KEY (id), 
	CONSTRAINT ck_entry_ends_after_start CHECK ("end" IS NULL OR "end" >= start), 
	CONSTRAINT ck_entry_breaks_not_negative CHECK (break_seconds >= 0)
);
INSERT INTO "entry" VALUES('01a2003c-c63c-7a58-94dc-ae7d4e855cad','01a2003c-c63c-7a58-94dc-ae7d0405d21b','01a2003c-c63c-7a58-94dc-ae797d93d939','01a2003c-c63c-7a58-94dc-ae7acaa44211','01a2003c-c63c-7a58-94dc-ae7bb34f54e3',1795289400000,1795296600000,'Europe/Berlin',900,1,1,NULL,'New unit in place','','resolved',0,'timer','open',0,NULL,0);
INSERT INTO "entry" VALUES('01a2003c-c63c-7a58-94dc-ae7dd4663d60',NULL,'01a2003c-c63c-7a58-94dc-ae7a0ae1d9bb',NULL,NULL,1795296600000,1795297200000,'Europe/Berlin',0,1,0,'goodwill','','',NULL,0,'logged','open',0,NULL,0);
INSERT INTO "entry" VALUES('01a2003c-c63c-7a58-94dc-ae7e24645a49','01a2003c-c63c-7a58-94dc-ae7d444b87a4',NULL,NULL,NULL,1795297200000,1795302833199,'Europe/Berlin',0,1,1,NULL,'','',NULL,0,'timer','open',1,NULL,0);
INSERT INTO "entry" VALUES('01a2003c-c63c-7a58-94dc-ae7ea03edaba',NULL,NULL,NULL,NULL,1795290000000,1795291000000,'Europe/Berlin',0,0,1,NULL,'','',NULL,0,'imported','open',0,'toggl:1',1);
INSERT INTO "entry" VALUES('01a20064-2690-7fe0-a900-9fb6720ec0ee','01a2003c-c63c-7a58-94dc-ae7d0405d21b','01a2003c-c63c-7a58-94dc-ae797d93d939',NULL,NULL,1795302893199,1795302893201,'Etc/UTC',0,1,1,NULL,'','',NULL,0,'timer','open',0,NULL,0);
CREATE TABLE favourite (
	kind TEXT NOT NULL, 
	id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_favourite PRIMARY KEY (kind, id)
)
 WITHOUT ROWID

;
INSERT INTO "favourite" VALUES('task','01a2003c-c63c-7a58-94dc-ae7d0405d21b',1);
CREATE TABLE findable (
	n INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	id TEXT NOT NULL, 
	text TEXT NOT NULL, 
	rank REAL DEFAULT '0' NOT NULL, 
	last_used BIGINT, 
	CONSTRAINT pk_findable PRIMARY KEY (n), 
	CONSTRAINT uq_findable_id UNIQUE (id)
);
INSERT INTO "findable" VALUES(1,'customer','01a2003c-c63c-7a58-94dc-ae797d93d939','acme ltd c-001 +49 30 555 01 it@acme.example ada lang +49 30 555 02 493055501 493055502 ',0.0,NULL);
INSERT INTO "findable" VALUES(2,'task','01a2003c-c63c-7a58-94dc-ae7d0405d21b','t-4711 replace firewall acme ltd c-001 +49 30 555 01 network 493055501 ',1.48520648118456301744e+03,1795302893199);
INSERT INTO "findable" VALUES(3,'task','01a2003c-c63c-7a58-94dc-ae7d444b87a4','tidy the van ',1.48420734126984120849e+03,1795297200000);
CREATE TABLE journal (
	seq INTEGER NOT NULL, 
	mid TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	id TEXT NOT NULL, 
	op TEXT NOT NULL, 
	base TEXT NOT NULL, 
	"set" TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	state TEXT DEFAULT 'pending' NOT NULL, 
	attempts INTEGER DEFAULT '0' NOT NULL, 
	not_before BIGINT, 
	outcome TEXT, 
	CONSTRAINT pk_journal PRIMARY KEY (seq), 
	CONSTRAINT uq_journal_mid UNIQUE (mid)
);
INSERT INTO "journal" VALUES(1,'01a2003c-c63d-7773-89e6-b227c5521781','customer','01a2003c-c63c-7a58-94dc-ae797d93d939','put','{}','{"name":"Acme Ltd","code":"C-001","phone":"+49 30 555 01","email":"it@acme.example","note":"Ring twice","archived":false}',1795300060000,'acked',0,NULL,'{"status":"applied"}');
INSERT INTO "journal" VALUES(2,'01a2003c-c63d-7773-89e6-b22817094eb9','customer','01a2003c-c63c-7a58-94dc-ae7a0ae1d9bb','put','{}','{"name":"Globex Übersee","code":"","phone":"","email":"","note":"","archived":true}',1795300060000,'acked',0,NULL,'{"status":"applied"}');
INSERT INTO "journal" VALUES(3,'01a2003c-c63d-7773-89e6-b2286f330e6f','contact','01a2003c-c63c-7a58-94dc-ae7acaa44211','put','{}','{"customer_id":"01a2003c-c63c-7a58-94dc-ae797d93d939","name":"Ada Lang","role":"IT","phone":"+49 30 555 02","email":""}',1795300060000,'acked',0,NULL,'{"status":"applied"}');
INSERT INTO "journal" VALUES(4,'01a2003c-c63d-7773-89e6-b2290e3a90bb','work_type','01a2003c-c63c-7a58-94dc-ae7bb34f54e3','put','{}','{"name":"On-site","billable":true,"needs_note":false,"travel":false,"archived":false}',1795300060000,'acked',0,NULL,'{"status":"applied"}');
INSERT INTO "journal" VALUES(5,'01a2003c-c63d-7773-89e6-b229d3775916','work_type','01a2003c-c63c-7a58-94dc-ae7c479a9dde','put','{}','{"name":"Travel","billable":false,"needs_note":false,"travel":true,"archived":false}',1795300060000,'acked',0,NULL,'{"status":"applied"}');
INSERT INTO "journal" VALUES(6,'01a2003c-c63d-7773-89e6-b22a48ee3ebb','task','01a2003c-c63c-7a58-94dc-ae7d0405d21b','put','{}','{"customer_id":"01a2003c-c63c-7a58-94dc-ae797d93d939","title":"Replace firewall","reference":"T-4711","category":"network","priority":"high","state":"open","estimate_seconds":7200,"promise":"2026-11-23T02:13:20.000Z"}',1795300060000,'acked',0,NULL,'{"status":"applied"}');
INSERT INTO "journal" VALUES(7,'01a2003c-c63d-7773-89e6-b22acaf192a0','task','01a2003c-c63c-7a58-94dc-ae7d444b87a4','put','{}','{"customer_id":null,"title":"Tidy the van","reference":"","category":"","priority":"normal","state":"open","estimate_seconds":null,"promise":null}',1795300060000,'pending',0,NULL,NULL);
INSERT INTO "journal" VALUES(8,'01a2003c-c63e-7f09-b262-0ec36b8a7c46','entry','01a2003c-c63c-7a58-94dc-ae7d4e855cad','put','{}','{"task_id":"01a2003c-c63c-7a58-94dc-ae7d0405d21b","customer_id":"01a2003c-c63c-7a58-94dc-ae797d93d939","contact_id":"01a2003c-c63c-7a58-94dc-ae7acaa44211","work_type_id":"01a2003c-c63c-7a58-94dc-ae7bb34f54e3","start":"2026-11-21T19:30:00.000Z","end":"2026-11-21T21:30:00.000Z","zone":"Europe/Berlin","break_seconds":900,"attended":true,"billable":true,"giveaway":null,"note":"New unit in place","internal_note":"","outcome":"resolved","follow_up":false,"source":"timer","state":"open","estimated":false,"origin":null}',1795300060000,'pending',0,NULL,NULL);
INSERT INTO "journal" VALUES(9,'01a2003c-c63e-7f09-b262-0ec380a9ca57','entry','01a2003c-c63c-7a58-94dc-ae7dd4663d60','put','{}','{"task_id":null,"customer_id":"01a2003c-c63c-7a58-94dc-ae7a0ae1d9bb","contact_id":null,"work_type_id":null,"start":"2026-11-21T21:30:00.000Z","end":"2026-11-21T21:40:00.000Z","zone":"Europe/Berlin","break_seconds":0,"attended":true,"billable":false,"giveaway":"goodwill","note":"","internal_note":"","outcome":null,"follow_up":false,"source":"logged","state":"open","estimated":false,"origin":null}',1795300060000,'pending',0,NULL,NULL);
INSERT INTO "journal" VALUES(10,'01a2003c-c63e-7f09-b262-0ec3de5ca3a4','entry','01a2003c-c63c-7a58-94dc-ae7e24645a49','put','{}','{"task_id":"01a2003c-c63c-7a58-94dc-ae7d444b87a4","customer_id":null,"contact_id":null,"work_type_id":null,"start":"2026-11-21T21:40:00.000Z","end":null,"zone":"Europe/Berlin","break_seconds":0,"attended":true,"billable":true,"giveaway":null,"note":"","internal_note":"","outcome":null,"follow_up":false,"source":"timer","state":"open","estimated":false,"origin":null}',1795300060000,'pending',0,NULL,NULL);
INSERT INTO "journal" VALUES(11,'01a2003c-c63e-7f09-b262-0ec4649dbbb8','entry','01a2003c-c63c-7a58-94dc-ae7ea03edaba','put','{}','{"task_id":null,"customer_id":null,"contact_id":null,"work_type_id":null,"start":"2026-11-21T19:40:00.000Z","end":"2026-11-21T19:56:40.000Z","zone":"Europe/Berlin","break_seconds":0,"attended":false,"billable":true,"giveaway":null,"note":"","internal_note":"","outcome":null,"follow_up":false,"source":"imported","state":"open","estimated":false,"origin":"toggl:1"}',1795300060000,'pending',0,NULL,NULL);
INSERT INTO "journal" VALUES(12,'01a2003c-c640-71fa-bb4f-4ae331a45b2e','entry','01a2003c-c63c-7a58-94dc-ae7ea03edaba','delete','{"task_id":null,"customer_id":null,"contact_id":null,"work_type_id":null,"start":"2026-11-21T19:40:00.000Z","end":"2026-11-21T19:56:40.000Z","zone":"Europe/Berlin","break_seconds":0,"attended":false,"billable":true,"giveaway":null,"note":"","internal_note":"","outcome":null,"follow_up":false,"source":"imported","state":"open","estimated":false,"origin":"toggl:1"}','{}',1795300240000,'pending',0,NULL,NULL);
INSERT INTO "journal" VALUES(13,'01a20064-2690-7fe0-a900-9fb5ea7f4aad','entry','01a2003c-c63c-7a58-94dc-ae7e24645a49','put','{"end":null,"estimated":false}','{"end":"2026-11-21T23:13:53.199Z","estimated":true}',1795302893199,'pending',0,NULL,NULL);
INSERT INTO "journal" VALUES(14,'01a20064-2690-7fe0-a900-9fb73178fad7','entry','01a20064-2690-7fe0-a900-9fb6720ec0ee','put','{}','{"task_id":"01a2003c-c63c-7a58-94dc-ae7d0405d21b","customer_id":"01a2003c-c63c-7a58-94dc-ae797d93d939","contact_id":null,"work_type_id":null,"start":"2026-11-21T23:14:53.199Z","end":null,"zone":"Etc/UTC","break_seconds":0,"attended":true,"billable":true,"giveaway":null,"note":"","internal_note":"","outcome":null,"follow_up":false,"source":"timer","state":"open","estimated":false,"origin":null}',1795302893199,'pending',0,NULL,NULL);
INSERT INTO "journal" VALUES(15,'01a20064-2692-7ae3-b964-196974afda3d','entry','01a20064-2690-7fe0-a900-9fb6720ec0ee','put','{"end":null}','{"end":"2026-11-21T23:14:53.201Z"}',1795302893201,'pending',0,NULL,NULL);
CREATE TABLE mirror (
	kind TEXT NOT NULL, 
	id TEXT NOT NULL, 
	row_seq BIGINT NOT NULL, 
	rev TEXT NOT NULL, 
	deleted INTEGER DEFAULT '0' NOT NULL, 
	data TEXT NOT NULL, 
	seen INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_mirror PRIMARY KEY (kind, id)
);
INSERT INTO "mirror" VALUES('customer','01a2003c-c63c-7a58-94dc-ae797d93d939',1,'01a2003c-0000-7000-8000-00000000000c',0,'{"name":"Acme Ltd","code":"C-001","phone":"+49 30 555 01","email":"it@acme.example","note":"Ring twice","archived":false}',1);
INSERT INTO "mirror" VALUES('customer','01a2003c-c63c-7a58-94dc-ae7a0ae1d9bb',2,'01a2003c-0000-7000-8000-00000000000c',0,'{"name":"Globex Übersee","code":"","phone":"","email":"","note":"","archived":true}',1);
INSERT INTO "mirror" VALUES('contact','01a2003c-c63c-7a58-94dc-ae7acaa44211',3,'01a2003c-0000-7000-8000-00000000000c',0,'{"customer_id":"01a2003c-c63c-7a58-94dc-ae797d93d939","name":"Ada Lang","role":"IT","phone":"+49 30 555 02","email":""}',1);
INSERT INTO "mirror" VALUES('work_type','01a2003c-c63c-7a58-94dc-ae7bb34f54e3',4,'01a2003c-0000-7000-8000-00000000000c',0,'{"name":"On-site","billable":true,"needs_note":false,"travel":false,"archived":false}',1);
INSERT INTO "mirror" VALUES('work_type','01a2003c-c63c-7a58-94dc-ae7c479a9dde',5,'01a2003c-0000-7000-8000-00000000000c',0,'{"name":"Travel","billable":false,"needs_note":false,"travel":true,"archived":false}',1);
INSERT INTO "mirror" VALUES('task','01a2003c-c63c-7a58-94dc-ae7d0405d21b',6,'01a2003c-0000-7000-8000-00000000000c',0,'{"customer_id":"01a2003c-c63c-7a58-94dc-ae797d93d939","title":"Replace firewall","reference":"T-4711","category":"network","priority":"high","state":"open","estimate_seconds":7200,"promise":"2026-11-23T02:13:20.000Z"}',1);
CREATE TABLE notice (
	"key" TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	title TEXT NOT NULL, 
	message TEXT NOT NULL, 
	CONSTRAINT pk_notice PRIMARY KEY ("key")
);
CREATE TABLE parked (
	position INTEGER NOT NULL, 
	entry_id TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	CONSTRAINT pk_parked PRIMARY KEY (position), 
	CONSTRAINT uq_parked_entry_id UNIQUE (entry_id), 
	CONSTRAINT fk_parked_entry_id FOREIGN KEY(entry_id) REFERENCES entry (id)
);
INSERT INTO "parked" VALUES(1,'01a2003c-c63c-7a58-94dc-ae7d4e855cad',1795300060000);
CREATE TABLE setting (
	"key" TEXT NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY ("key")
);
CREATE TABLE sync_state (
	"key" TEXT NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_sync_state PRIMARY KEY ("key")
);
INSERT INTO "sync_state" VALUES('account','{"server":"https://wrench.example","organisation":"Wrench & Sons","organisation_id":"01a2003c-0000-7000-8000-000000000001","person":"Ada Lang","person_id":"01a2003c-0000-7000-8000-000000000002","device":"01a2003c-c616-77ec-b3eb-3b431769c969","signed_out":false}');
INSERT INTO "sync_state" VALUES('place','{"tip":[7,"01a2003c-0000-7000-8000-00000000000c"],"cursor":"eyJzIjo3fQ","progress":null,"number":1}');
CREATE TABLE task (
	id TEXT NOT NULL, 
	customer_id TEXT, 
	title TEXT NOT NULL, 
	reference TEXT DEFAULT '' NOT NULL, 
	category TEXT DEFAULT '' NOT NULL, 
	priority TEXT DEFAULT 'normal' NOT NULL, 
	state TEXT DEFAULT 'open' NOT NULL, 
	estimate_seconds INTEGER, 
	promise BIGINT, 
	deleted INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_task PRIMARY KEY (id)
);
INSERT INTO "task" VALUES('01a2003c-c63c-7a58-94dc-ae7d0405d21b','01a2003c-c63c-7a58-94dc-ae797d93d939','Replace firewall','T-4711','network','high','open',7200,1795400000000,0);
INSERT INTO "task" VALUES('01a2003c-c63c-7a58-94dc-ae7d444b87a4',NULL,'Tidy the van','','','normal','open',NULL,NULL,0);
CREATE TABLE timer_event (
	entry_id TEXT NOT NULL, 
	n INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	wall BIGINT NOT NULL, 
	zone TEXT NOT NULL, 
	offset_seconds INTEGER NOT NULL, 
	boot_id TEXT NOT NULL, 
	boottime_ns BIGINT NOT NULL, 
	monotonic_ns BIGINT NOT NULL, 
	CONSTRAINT pk_timer_event PRIMARY KEY (entry_id, n), 
	CONSTRAINT fk_timer_event_entry_id FOREIGN KEY(entry_id) REFERENCES entry (id)
)
 WITHOUT ROWID

;
INSERT INTO "timer_event" VALUES('01a2003c-c63c-7a58-94dc-ae7e24645a49',1,'start',1795300120000,'Europe/Berlin',3600,'5e0d0d2a-0000-4000-8000-000000000001',1034899036591,1034899037583);
INSERT INTO "timer_event" VALUES('01a2003c-c63c-7a58-94dc-ae7e24645a49',2,'beat',1795300180000,'Europe/Berlin',3600,'5e0d0d2a-0000-4000-8000-000000000001',1034899170009,1034899170560);
INSERT INTO "timer_event" VALUES('01a2003c-c63c-7a58-94dc-ae7e24645a49',3,'clock_step',1795302893199,'Etc/UTC',0,'1029e13e-bd4c-4ab8-9926-9b61c64156c5',3615459227847,3615459229038);
INSERT INTO "timer_event" VALUES('01a2003c-c63c-7a58-94dc-ae7e24645a49',4,'stop',1795302893199,'Etc/UTC',0,'1029e13e-bd4c-4ab8-9926-9b61c64156c5',3615459227847,3615459229038);
INSERT INTO "timer_event" VALUES('01a20064-2690-7fe0-a900-9fb6720ec0ee',1,'start',1795302893199,'Etc/UTC',0,'1029e13e-bd4c-4ab8-9926-9b61c64156c5',3615459227847,3615459229038);
INSERT INTO "timer_event" VALUES('01a20064-2690-7fe0-a900-9fb6720ec0ee',2,'stop',1795302893201,'Etc/UTC',0,'1029e13e-bd4c-4ab8-9926-9b61c64156c5',3615461946429,3615461947020);
CREATE TABLE work_type (
	id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	billable INTEGER DEFAULT '1' NOT NULL, 
	needs_note INTEGER DEFAULT '0' NOT NULL, 
	travel INTEGER DEFAULT '0' NOT NULL, 
	archived INTEGER DEFAULT '0' NOT NULL, 
	deleted INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_work_type PRIMARY KEY (id)
);
INSERT INTO "work_type" VALUES('01a2003c-c63c-7a58-94dc-ae7bb34f54e3','On-site',1,0,0,0,0);
INSERT INTO "work_type" VALUES('01a2003c-c63c-7a58-94dc-ae7c479a9dde','Travel',0,0,1,0,0);
CREATE INDEX ix_contact_customer_id ON contact (customer_id);
CREATE INDEX ix_customer_name ON customer (name COLLATE NOCASE);
CREATE INDEX ix_entry_customer_id ON entry (customer_id, start);
CREATE INDEX ix_entry_long ON entry (start) WHERE "end" - start > 86400000;
CREATE INDEX ix_entry_origin ON entry (origin) WHERE origin IS NOT NULL;
CREATE INDEX ix_entry_running ON entry (start) WHERE "end" IS NULL;
CREATE INDEX ix_entry_start ON entry (start);
CREATE INDEX ix_entry_task_id ON entry (task_id, start);
CREATE INDEX ix_findable_last_used ON findable (last_used DESC) WHERE last_used IS NOT NULL;
CREATE INDEX ix_findable_rank ON findable (rank DESC);
CREATE INDEX ix_journal_id ON journal (id, seq);
CREATE INDEX ix_journal_seq ON journal (seq) WHERE state <> 'acked';
CREATE INDEX ix_task_customer_id ON task (customer_id);
CREATE INDEX ix_task_reference ON task (reference COLLATE NOCASE) WHERE reference <> '';
CREATE INDEX ix_absence_entry_id ON absence (entry_id);
CREATE INDEX ix_absence_undecided ON absence (start) WHERE decision = 'undecided';
CREATE VIRTUAL TABLE findable_text USING fts5 (text, content='findable', content_rowid='n', tokenize='trigram');
INSERT INTO findable_text (findable_text) VALUES ('rebuild');
CREATE VIRTUAL TABLE findable_terms USING fts5vocab ('findable_text', 'row');
CREATE TRIGGER findable_added AFTER INSERT ON findable BEGIN
        INSERT INTO findable_text (rowid, text) VALUES (new.n, new.text);
    END;
CREATE TRIGGER findable_removed AFTER DELETE ON findable BEGIN
        INSERT INTO findable_text (findable_text, rowid, text) VALUES ('delete', old.n, old.text);
    END;
CREATE TRIGGER findable_reworded AFTER UPDATE OF text ON findable BEGIN
        INSERT INTO findable_text (findable_text, rowid, text) VALUES ('delete', old.n, old.text);
        INSERT INTO findable_text (rowid, text) VALUES (new.n, new.text);
    END;
COMMIT;
