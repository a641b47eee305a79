package be.datacoach.administration.web;

import be.datacoach.access.audit.ChainCheck;
import be.datacoach.access.audit.CheckChain;
import be.datacoach.access.audit.ReadAudit;
import be.datacoach.platform.Page;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** Who did what to whom and when: {@code ?q=lies&act=account.created&from=2026-11-01&to=2026-11-30&page=2}. */
@Named
@RequestScoped
public class AdminAuditView {
    /** An act to choose. */
    public record Act(String code, String words, boolean chosen) {}

    @Inject
    private ReadAudit read;

    @Inject
    private CheckChain checkChain;

    @Inject
    private Search search;

    @Inject
    private Clock clock;

    private Page<AuditRow> page;
    private List<Act> acts = List.of();

    @PostConstruct
    void load() {
        Phrases phrases = Phrases.in(Faces.getLocale());
        var question = new ReadAudit.Question(search.getText(), getAct(), day("from"), day("to"), search.sorting());
        ReadAudit.Answer answer = read.about(question, clock.getZone(), search.getPage(), Search.SIZE);
        page = new Page<>(
                answer.entries().rows().stream()
                        .map(entry -> AuditRow.of(entry, answer.names(), phrases, clock.getZone()))
                        .toList(),
                answer.entries().total(),
                answer.entries().number(),
                answer.entries().size());
        acts = read.acts().stream()
                .map(code -> new Act(code, AuditRow.act(code, phrases), code.equals(getAct())))
                .toList();
    }

    public String check() {
        ChainCheck outcome = checkChain.check();
        if (outcome instanceof ChainCheck.Whole whole) {
            Say.done(
                    "admin_audit.message.info.whole",
                    whole.entries(),
                    whole.last().number(),
                    whole.last().seal());
        } else if (outcome instanceof ChainCheck.Broken broken) {
            Say.first("admin_audit.message.warn.broken." + broken.why(), Long.toString(broken.number()));
        }
        return "/admin/audit?faces-redirect=true";
    }

    private static Optional<LocalDate> day(String name) {
        try {
            return Optional.of(LocalDate.parse(parameter(name)));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static String parameter(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name)).orElse("");
    }

    public Page<AuditRow> getPage() {
        return page;
    }

    public List<Act> getActs() {
        return acts;
    }

    public String getAct() {
        return parameter("act");
    }

    public String getFrom() {
        return day("from").map(LocalDate::toString).orElse("");
    }

    public String getTo() {
        return day("to").map(LocalDate::toString).orElse("");
    }
}
