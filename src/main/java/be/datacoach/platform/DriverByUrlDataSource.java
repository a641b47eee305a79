package be.datacoach.platform;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Opens connections with the driver that the URL asks for, so that the one deployment runs on H2, MySQL and MariaDB.
 *
 * <p>The server's pool makes it by its name and fills it through the setters.
 */
public class DriverByUrlDataSource implements DataSource {
    /**
     * Moments travel as UTC, a lost server is noticed, and the certificate of the server we run in is not shown to the
     * database (MariaDB hangs up on it). What the URL itself says comes after it and wins.
     */
    private static final String MYSQL_DEFAULTS =
            "connectionTimeZone=UTC&characterEncoding=UTF-8&connectTimeout=10000&socketTimeout=120000"
                    + "&cachePrepStmts=true&rewriteBatchedStatements=true&fallbackToSystemKeyStore=false";

    private String url = "";
    private String user = "";
    private String password = "";
    private int loginTimeout;
    private @Nullable PrintWriter logWriter;

    public void setUrl(String url) {
        this.url = url;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(user, password);
    }

    @Override
    public Connection getConnection(@Nullable String asUser, @Nullable String withPassword) throws SQLException {
        Properties credentials = new Properties();
        credentials.setProperty("user", asUser == null ? user : asUser);
        credentials.setProperty("password", withPassword == null ? password : withPassword);
        Connection connection = driverFor(url).connect(completed(url), credentials);
        if (connection == null) {
            throw new SQLException("The driver refuses the address in DB_URL");
        }
        return connection;
    }

    static Driver driverFor(String url) throws SQLException {
        if (url.startsWith("jdbc:h2:")) {
            return new org.h2.Driver();
        }
        if (url.startsWith("jdbc:mysql:")) {
            return new com.mysql.cj.jdbc.Driver();
        }
        throw new SQLException("DB_URL must begin with jdbc:h2: or jdbc:mysql: (which serves MariaDB as well)");
    }

    static String completed(String url) {
        if (!url.startsWith("jdbc:mysql:")) {
            return url;
        }
        int question = url.indexOf('?');
        return question < 0
                ? url + "?" + MYSQL_DEFAULTS
                : url.substring(0, question) + "?" + MYSQL_DEFAULTS + "&" + url.substring(question + 1);
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return logWriter;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {
        logWriter = out;
    }

    @Override
    public void setLoginTimeout(int seconds) {
        loginTimeout = seconds;
    }

    @Override
    public int getLoginTimeout() {
        return loginTimeout;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("Wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
