package be.datacoach.network.web.example;

import be.datacoach.network.example.FindWaitingExamples;
import be.datacoach.platform.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Examples that wait for a counsellor, and those of the own circles that are shown: {@code ?page=2}. */
@Named
@RequestScoped
public class AuthorExamplesView {
    private static final int A_PAGE = 25;
    private static final int MANY = 100;

    @Inject
    private FindWaitingExamples findWaitingExamples;

    @Inject
    private ExampleWords words;

    private List<Row> waiting;
    private Page<Row> page;

    public record Row(String uid, String title, String author, String since) {}

    @PostConstruct
    void read() {
        waiting = findWaitingExamples.waiting(1, MANY).map(this::row).rows();
        page = findWaitingExamples.shown(Request.page(), A_PAGE).map(this::row);
    }

    private Row row(FindWaitingExamples.Line line) {
        return new Row(line.uid(), line.title(), line.author(), words.day(line.since()));
    }

    public List<Row> getWaiting() {
        return waiting;
    }

    public Page<Row> getPage() {
        return page;
    }
}
