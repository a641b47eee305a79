package be.datacoach.authoring.web;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.begin.BeginModule;
import be.datacoach.authoring.begin.Beginning;
import be.datacoach.authoring.begin.LookAtStarts;
import be.datacoach.authoring.begin.LookAtStarts.Starts;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Beginning a module: from what, called what, about what. */
@Named
@RequestScoped
public class AuthorNewView {

    private static final String COPY = "COPY";

    /** Something to choose. */
    public record Choice(String value, String label) {}

    @Inject
    private LookAtStarts lookAtStarts;

    @Inject
    private BeginModule beginModule;

    private Starts starts;
    private @Nullable String start;
    private @Nullable String copied;
    private @Nullable String competency;
    private String title = "";
    private String summary = "";
    private String code = "";

    @PostConstruct
    void read() {
        starts = lookAtStarts.look();
        code = starts.proposed().code();
        if (Faces.isPostback() || Asked.parameter("copy").isEmpty()) return;
        start = COPY;
        copied = Asked.parameter("copy");
    }

    public String begin() {
        boolean copy = COPY.equals(start);
        if (copy && copied == null) return wrong("copied", "author_new.message.error.copied");
        if (!copy && competency == null) return wrong("competency", "author_new.message.error.competency");
        var wanted = new Beginning(
                new ModuleId(code.strip()),
                Optional.ofNullable(copy ? copied : start).orElse(""),
                title.strip(),
                summary.strip(),
                copy ? "" : competency + ":1");
        BeginModule.Outcome outcome = beginModule.begin(wanted);
        if (outcome instanceof BeginModule.Outcome.Begun begun) {
            Say.done("author_new.message.info.begun", begun.module().code());
            return "/author/module?faces-redirect=true&module=" + begun.module();
        }
        return outcome instanceof BeginModule.Outcome.Taken
                ? wrong("code", "author_new.message.error.taken")
                : wrong("code", "author_new.message.error.refused");
    }

    private static String wrong(String field, String key) {
        Say.wrong(field, key);
        return "";
    }

    public List<Choice> getStarts() {
        Phrases phrases = Phrases.in(Faces.getLocale());
        Stream<Choice> templates = starts.templates().stream()
                .map(one -> new Choice(
                        one.path(),
                        phrases.say(
                                "author_new.template",
                                one.title().in(phrases.locale()),
                                one.summary().in(phrases.locale()))));
        return Stream.concat(templates, Stream.of(new Choice(COPY, phrases.say("author_new.copy"))))
                .toList();
    }

    public List<Choice> getModules() {
        return starts.modules().stream()
                .map(module -> new Choice(
                        module.id().code(),
                        module.id() + " " + module.texts().title().in(Faces.getLocale())))
                .toList();
    }

    public List<Choice> getCompetencies() {
        Phrases phrases = Phrases.in(Faces.getLocale());
        Stream<Choice> ofCoaches = starts.competencies().stream()
                .map(one -> new Choice(one.id().code(), one.label().in(phrases.locale())));
        Stream<Choice> ofCounsellors = starts.ofCounsellors().stream()
                .map(one -> new Choice(
                        one.id().code(),
                        phrases.say("author_new.of_counsellors", one.label().in(phrases.locale()))));
        return Stream.concat(ofCoaches, ofCounsellors).toList();
    }

    public @Nullable String getStart() {
        return start;
    }

    public void setStart(@Nullable String start) {
        this.start = start;
    }

    public @Nullable String getCopied() {
        return copied;
    }

    public void setCopied(@Nullable String copied) {
        this.copied = copied;
    }

    public @Nullable String getCompetency() {
        return competency;
    }

    public void setCompetency(@Nullable String competency) {
        this.competency = competency;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
