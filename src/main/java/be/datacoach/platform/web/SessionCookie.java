package be.datacoach.platform.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import org.eclipse.microprofile.config.ConfigProvider;

/** Behind https (DATACOACH_HTTPS=true) the session's cookie never travels without it. */
public class SessionCookie implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent start) {
        boolean https = ConfigProvider.getConfig()
                .getOptionalValue("DATACOACH_HTTPS", Boolean.class)
                .orElse(false);
        start.getServletContext().getSessionCookieConfig().setSecure(https);
    }
}
