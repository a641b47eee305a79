package be.datacoach.network.web.example;

import be.datacoach.network.example.Content;
import be.datacoach.network.example.Decision;
import be.datacoach.network.example.JudgeExample;
import be.datacoach.network.example.Part;
import be.datacoach.network.example.Reach;
import be.datacoach.network.example.ReadForModeration;
import be.datacoach.network.example.Stage;
import be.datacoach.network.example.Verdict;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An example that a counsellor decides on: {@code ?uid=}. */
@Named
@RequestScoped
public class AuthorExampleView {
    private static final String KEY = "author_example.message.";

    @Inject
    private ReadForModeration readForModeration;

    @Inject
    private JudgeExample judgeExample;

    @Inject
    private ExampleWords words;

    private ReadForModeration.Case present;

    /** A part in which something may be asked for. @param said what was typed in it and not kept yet */
    public record RemarkRow(String name, String label, String said) {}

    @PostConstruct
    void read() {
        present = readForModeration.read(Request.text("uid"));
    }

    public String accept() {
        return judge(Verdict.ACCEPTED);
    }

    public String ask() {
        return judge(Verdict.CHANGE_ASKED);
    }

    public String refuse() {
        return judge(Verdict.REFUSED);
    }

    public String takeDown() {
        return judge(Verdict.TAKEN_DOWN);
    }

    private String judge(Verdict verdict) {
        Map<Part, String> remarks = new EnumMap<>(Part.class);
        for (Part part : Part.values()) remarks.put(part, Request.text("remark-" + part));
        Decision decision =
                new Decision(verdict, Request.text("reason"), remarks, Request.reach(Request.text("reach")));
        return switch (judgeExample.judge(present.uid(), Request.number("revision"), decision)) {
            case DONE -> {
                Say.done(KEY + "info." + verdict);
                yield "/author/examples?faces-redirect=true";
            }
            case OVERTAKEN -> {
                Say.first(KEY + "error.overtaken");
                yield "/author/example?faces-redirect=true&uid=" + present.uid();
            }
            case NO_REASON -> refused("no_reason");
            case TOO_LONG -> refused("too_long");
        };
    }

    private static String refused(String why) {
        Say.refused(KEY + "error." + why);
        return "";
    }

    public String getUid() {
        return present.uid();
    }

    public String getTitle() {
        return content().say(Part.TITLE);
    }

    public String getAuthor() {
        return present.author();
    }

    public int getRevision() {
        return present.text().map(ReadForModeration.Handed::revision).orElse(0);
    }

    public boolean isWaiting() {
        return isAt(Stage.WAITING);
    }

    public boolean isShown() {
        return isAt(Stage.SHOWN);
    }

    private boolean isAt(Stage stage) {
        return Request.isArriving()
                || present.text().filter(text -> text.stage() == stage).isPresent();
    }

    /** Whether it waits and others read an earlier text meanwhile. */
    public boolean isLater() {
        return present.before().isPresent();
    }

    public List<ExampleWords.PartRow> getParts() {
        return words.parts(content(), present.seen());
    }

    /** What others read meanwhile. */
    public List<ExampleWords.PartRow> getBefore() {
        return present.before().map(before -> words.parts(before, List.of())).orElse(List.of());
    }

    public String getSetting() {
        return words.setting(content().setting());
    }

    public String getData() {
        return words.data(content());
    }

    public String getTopics() {
        return words.topics(content().topics());
    }

    public List<SeenRow> getSeen() {
        return SeenRow.of(present.seen(), words);
    }

    public List<ExampleWords.SaidRow> getSaid() {
        return words.said(present.said());
    }

    /** What was typed as the reason, when it was not taken. */
    public String getReason() {
        return Request.text("reason");
    }

    public List<RemarkRow> getRemarks() {
        return Stream.of(Part.values())
                .map(part -> new RemarkRow("remark-" + part, words.label(part), Request.text("remark-" + part)))
                .toList();
    }

    /** Not wider than the author chose, the widest first. */
    public List<String> getReaches() {
        Reach wished = present.text().map(text -> text.wishes().reach()).orElse(Reach.CIRCLE);
        return Stream.of(Reach.EVERYBODY, Reach.CONNECTED, Reach.CIRCLE)
                .filter(reach -> reach.compareTo(wished) <= 0)
                .map(Enum::name)
                .toList();
    }

    public boolean isNamed() {
        return present.text().filter(text -> text.wishes().named()).isPresent();
    }

    private Content content() {
        return present.text().map(ReadForModeration.Handed::content).orElse(Content.EMPTY);
    }
}
