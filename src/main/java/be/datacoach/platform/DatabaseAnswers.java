package be.datacoach.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whether the database can be talked to right now. */
@ApplicationScoped
public class DatabaseAnswers implements ReadinessCondition {
    @Resource(lookup = Database.JNDI)
    private DataSource dataSource;

    @Override
    public String name() {
        return "database";
    }

    @Override
    public boolean holds() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException unreachable) {
            return false;
        }
    }
}
