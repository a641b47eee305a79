package be.datacoach.running;

import be.datacoach.access.CurrentUser;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.evidence.Events;
import be.datacoach.evidence.Iri;
import be.datacoach.evidence.Statement;
import be.datacoach.evidence.Verb;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Skips the module that must come before a team scan, and shows the whole database as whoever runs it can read it. */
@Named
@RequestScoped
public class TrialTeam {
    @Resource(lookup = "java:app/jdbc/datacoach")
    private DataSource source;

    @Inject
    private Events events;

    @Inject
    private CurrentUser user;

    @Transactional
    public String getAgreements() {
        var module = new Statement.Thing(Iri.of(new ModuleId("M02")), 1);
        events.append(
                Statement.onPath(user.uid(), UUID.randomUUID().toString(), Verb.COMPLETED, module, Instant.now()));
        return "agreed";
    }

    public String getTables() throws SQLException {
        try (Connection connection = source.getConnection()) {
            var lines = new ArrayList<String>();
            for (String table : tables(connection)) {
                lines.addAll(rows(connection, table));
            }
            return String.join("\n", lines);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (ResultSet found = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) tables.add(found.getString("TABLE_NAME"));
        }
        return tables;
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        var rows = new ArrayList<String>();
        try (var statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select * from " + table)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                var row = new StringBuilder(table);
                for (int column = 1; column <= columns; column++) {
                    row.append('|')
                            .append(found.getMetaData().getColumnLabel(column).toLowerCase(java.util.Locale.ROOT))
                            .append('=')
                            .append(found.getString(column));
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }
}
