package be.datacoach.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which build this is: part of the address of every static file, so that a new one is fetched and an old one kept. */
@Named
@ApplicationScoped
public class Build {
    private final String version;

    public Build() {
        Properties properties = new Properties();
        try (InputStream in = Build.class.getResourceAsStream("/build.properties")) {
            properties.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        version = properties.getProperty("version") + "-" + properties.getProperty("time");
    }

    /** Where pages find style sheets, scripts, fonts and images: {@code #{build.files}/css/base.css}. */
    public String getFiles() {
        return StaticFiles.FOLDER + version;
    }

    public String getVersion() {
        return version;
    }
}
