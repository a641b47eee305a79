package be.datacoach.running;

import be.datacoach.platform.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Behind the pages in src/test/resources/pages, which are at /trial/... while tests run. */
@Named
@RequestScoped
public class Trial {
    private String text = "";

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** More than goes over the line at once. */
    public String getLong() {
        return "lang ".repeat(10_000);
    }

    public String getSurprise() {
        throw new IllegalStateException("as asked");
    }

    public String getRefusal() {
        throw new NotFound("as asked");
    }

    public void surprise() {
        throw new IllegalStateException("as asked");
    }

    public void refuse() {
        throw new NotFound("as asked");
    }
}
