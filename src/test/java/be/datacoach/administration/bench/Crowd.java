package be.datacoach.administration.bench;

import be.datacoach.access.Newcomer;
import be.datacoach.running.OwnServer;
import be.datacoach.running.Visitor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Ten thousand coaches at two hundred schools, a thousand of them in one cohort, with a plan each and many events. */
final class Crowd {
    static final int PEOPLE = 10_000;
    static final int COHORT = 1_000;
    static final int EVENTS = 100_000;
    private static final int SCHOOLS = 200;
    private static final LocalDateTime THEN = LocalDateTime.now(ZoneOffset.UTC).minusDays(9);

    private final Connection database;

    Crowd(Connection database) {
        this.database = database;
    }

    /** @return the uid of the cohort of a thousand */
    String gather() throws SQLException {
        database.setAutoCommit(false);
        String cohort = UUID.randomUUID().toString();
        people();
        schools();
        try (Statement act = database.createStatement()) {
            act.execute("insert into account_role (account_id, role) select id, 'COACH' from account"
                    + " where username like 'bench-%'");
            act.execute("insert into coach_school (account_id, school_id, since) select a.id, s.id, a.created_at"
                    + " from account a join school s on s.name = concat('Bench ', mod(a.id, " + SCHOOLS + "))"
                    + " where a.username like 'bench-%'");
            act.execute("insert into cohort (uid, name, archived, created_at, version) values ('" + cohort
                    + "', 'Bench cohort', false, current_timestamp, 1)");
            act.execute("insert into cohort_member (cohort_id, account_id, since) select c.id, a.id, a.created_at"
                    + " from cohort c, account a where c.uid = '" + cohort
                    + "' and a.username like 'bench-%' order by a.id limit " + COHORT);
        }
        plans();
        events();
        database.commit();
        database.setAutoCommit(true);
        return cohort;
    }

    /** The counsellor of the demo accompanies it. */
    void accompany(String cohort) throws SQLException {
        try (Statement act = database.createStatement()) {
            act.execute("insert into accompanying (cohort_id, account_id, place, since) select c.id, a.id, 0,"
                    + " current_timestamp from cohort c, account a where c.uid = '" + cohort
                    + "' and a.username = 'begeleider'");
        }
    }

    /** With an account of the demo. */
    static Visitor loggedIn(OwnServer server, String username) {
        Visitor visitor = new Visitor(server.address());
        Newcomer.logIn(visitor, username, Newcomer.DEMO_PASSWORD);
        return visitor;
    }

    private void people() throws SQLException {
        String hash = text("select password_hash from account where username = 'beheerder'");
        String insert = "insert into account (uid, username, display_name, password_hash, password_changed_at,"
                + " must_change_password, locale, active, created_at, version) values (?,?,?,?,?,false,'nl',true,?,1)";
        try (PreparedStatement person = database.prepareStatement(insert)) {
            for (int i = 0; i < PEOPLE; i++) {
                person.setString(1, UUID.randomUUID().toString());
                person.setString(2, "bench-" + i);
                person.setString(3, "Coach " + Integer.toString(i * 7919 % PEOPLE, 36) + " " + i);
                person.setString(4, hash);
                person.setObject(5, THEN);
                person.setObject(6, THEN);
                person.addBatch();
            }
            person.executeBatch();
        }
    }

    private void schools() throws SQLException {
        try (PreparedStatement school = database.prepareStatement(
                        "insert into school (uid, name, created_at, version) values (?,?,?,1)");
                Statement facts = database.createStatement()) {
            for (int i = 0; i < SCHOOLS; i++) {
                school.setString(1, UUID.randomUUID().toString());
                school.setString(2, "Bench " + i);
                school.setObject(3, THEN);
                school.addBatch();
            }
            school.executeBatch();
            String fact = "insert into school_fact (school_id, attribute, fact_value, given_at, given_by) select s.id,"
                    + " '%s', case when mod(s.id, %d) = 0 then '%s' else '%s' end, s.created_at, a.id"
                    + " from school s, account a where s.name like 'Bench %%' and a.username = 'beheerder'";
            facts.execute(fact.formatted("school.level", 2, "BAO", "SO"));
            facts.execute(fact.formatted("school.size", 3, "SMALL", "LARGE"));
        }
    }

    /** The plan of one coach who answered the first screen, for everybody. */
    private void plans() throws SQLException {
        try (Statement act = database.createStatement()) {
            act.execute("insert into given_path (uid, account_id, targets, mandatory, given_at, version)"
                    + " select uid, id, '', '', created_at, 1 from account where username like 'bench-%'");
            act.execute(
                    "insert into stored_plan (given_path_id, sequence_number, calculated_at, occasion, revision, path,"
                            + " seen) select g.id, 1, g.given_at, 'bench', p.revision, p.path, true from given_path g"
                            + " join account a on a.id = g.account_id, stored_plan p"
                            + " where a.username like 'bench-%' and p.id = (select max(id) from stored_plan)");
        }
    }

    private void events() throws SQLException {
        try (Statement act = database.createStatement()) {
            act.execute("insert into event (uid, actor, verb, object, object_version, result, context, happened_at,"
                    + " stored_at, voided) select random_uuid(), a.uid, 'http://adlnet.gov/expapi/verbs/answered',"
                    + " concat('bench/', x.x), 1, '{}', '{}', a.created_at, a.created_at, false"
                    + " from account a, system_range(1, " + EVENTS / PEOPLE + ") x where a.username like 'bench-%'");
            act.execute("insert into audit_entry (occurred_at, actor, action, subject) select a.created_at, a.uid,"
                    + " 'bench.done', concat('bench/', x.x) from account a, system_range(1, " + EVENTS / PEOPLE
                    + ") x where a.username like 'bench-%'");
        }
    }

    String text(String query) throws SQLException {
        try (Statement ask = database.createStatement();
                ResultSet found = ask.executeQuery(query)) {
            if (!found.next()) {
                throw new SQLException("Nothing: " + query);
            }
            return String.valueOf(found.getString(1));
        }
    }

    long number(String query) throws SQLException {
        return Long.parseLong(text(query));
    }
}
