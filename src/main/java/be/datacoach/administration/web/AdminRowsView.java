package be.datacoach.administration.web;

import be.datacoach.administration.people.ChooseColumns;
import be.datacoach.administration.people.InviteImported;
import be.datacoach.administration.people.Journal;
import be.datacoach.administration.people.Look;
import be.datacoach.administration.people.LookAtPeople;
import be.datacoach.administration.people.MendPeople;
import be.datacoach.administration.people.PeopleImport.State;
import be.datacoach.administration.people.TakePeople;
import be.datacoach.administration.people.UndoPeople;
import be.datacoach.administration.people.Verdict;
import be.datacoach.administration.people.Verdict.Kind;
import be.datacoach.platform.Page;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** One file with people: what its columns are, what every row would do, mending, taking, undoing. */
@Named
@RequestScoped
public class AdminRowsView {
    private static final int SIZE = 50;
    private static final int OBSTACLES_SHOWN = 5;

    @Inject
    private LookAtPeople lookAtPeople;

    @Inject
    private ChooseColumns chooseColumns;

    @Inject
    private MendPeople mendPeople;

    @Inject
    private TakePeople takePeople;

    @Inject
    private UndoPeople undoPeople;

    @Inject
    private InviteImported inviteImported;

    @Inject
    private Search search;

    private Look look;
    private ColumnsForm columns;

    @PostConstruct
    void load() {
        look = lookAtPeople.look(
                Optional.ofNullable(Faces.getRequestParameter("uid")).orElse(""));
        columns = new ColumnsForm(look);
    }

    public String choose() {
        if (chooseColumns.choose(look.uid(), columns.choice())) return here();
        Say.refused("admin_rows.message.error.columns");
        return "";
    }

    public String makePlaces() {
        chooseColumns.choose(look.uid(), look.choice().making(true, true));
        return here();
    }

    public String mend() {
        Mended mended = Mended.in(Faces.getRequestParameterMap());
        mendPeople.mend(look.uid(), mended.cells(), mended.without());
        return here();
    }

    public String take() {
        String seen = Optional.ofNullable(Faces.getRequestParameter("seen")).orElse("");
        if (takePeople.take(look.uid(), seen) == TakePeople.Outcome.MOVED) Say.first("admin_rows.message.warn.moved");
        return here();
    }

    public String undo() {
        if (undoPeople.undo(look.uid()) instanceof UndoPeople.Outcome.Held held) {
            Say.first(
                    held.by().isEmpty() ? "admin_rows.message.warn.held" : "admin_rows.message.warn.held_by",
                    held.by().size(),
                    held.by().stream()
                            .limit(OBSTACLES_SHOWN)
                            .map(one -> phrases().say("admin_rows.obstacle." + one.why(), one.name()))
                            .collect(Collectors.joining(" ")));
        }
        return here();
    }

    public String invite() {
        var invited = inviteImported.invite(look.uid());
        Say.done("admin_rows.message.info.invited", invited.mailed(), invited.without());
        return here();
    }

    private String here() {
        return "/admin/rows?faces-redirect=true&uid=" + look.uid();
    }

    private static Phrases phrases() {
        return Phrases.in(Faces.getLocale());
    }

    public boolean isAskingColumns() {
        return look.state() == State.BROUGHT
                && (!look.choice().isEnough() || Faces.getRequestParameter("columns") != null);
    }

    public boolean isPreview() {
        return look.state() == State.BROUGHT && !isAskingColumns();
    }

    public boolean isTaken() {
        return look.state() == State.TAKEN;
    }

    public boolean isBusy() {
        return look.state() == State.TAKING || look.state() == State.UNDOING;
    }

    public boolean isUndone() {
        return look.state() == State.UNDONE;
    }

    /** Which rows are shown: those with faults first, as long as there are any. */
    public String getShow() {
        String asked = Optional.ofNullable(Faces.getRequestParameter("show")).orElse("");
        for (Kind kind : Kind.values()) if (kind.name().equals(asked)) return asked;
        for (Kind kind : Kind.values()) if (look.count(kind) > 0) return kind.name();
        return Kind.SAME.name();
    }

    public boolean isMending() {
        return isPreview() && getShow().equals(Kind.FAULTY.name());
    }

    public boolean isReading() {
        return isPreview() && !isMending();
    }

    /** A number on top of the page, which leads to its rows. */
    public record Count(String kind, long count, boolean current) {}

    public List<Count> getCounts() {
        return Stream.of(Kind.values())
                .filter(kind -> kind != Kind.OUT || look.count(kind) > 0)
                .map(kind ->
                        new Count(kind.name(), look.count(kind), kind.name().equals(getShow())))
                .toList();
    }

    private Page<Verdict> verdicts() {
        List<Verdict> shown = look.verdicts().stream()
                .filter(verdict -> verdict.kind().name().equals(getShow()))
                .toList();
        int from = Math.min(shown.size(), Page.offset(search.getPage(), SIZE));
        return new Page<>(
                shown.subList(from, Math.min(shown.size(), from + SIZE)), shown.size(), search.getPage(), SIZE);
    }

    public Page<Verdict> getPage() {
        return verdicts();
    }

    public List<ImportWords.Row> getRows() {
        ImportWords words = new ImportWords(look, phrases());
        return verdicts().rows().stream().map(words::row).toList();
    }

    public List<ImportWords.Faulty> getFaulty() {
        ImportWords words = new ImportWords(look, phrases());
        return verdicts().rows().stream().map(words::faulty).toList();
    }

    /** How many rows would do something. */
    public long getTakeable() {
        return look.count(Kind.NEW) + look.count(Kind.CHANGED);
    }

    public boolean isTakeable() {
        return getTakeable() > 0;
    }

    public String getTakeLabel() {
        return phrases().say("admin_rows.take", getTakeable());
    }

    public long getLeft() {
        return look.count(Kind.FAULTY);
    }

    /** Whether rows stay behind for what is wrong in them. */
    public boolean isLeaving() {
        return getLeft() > 0 || look.journal().map(Journal::left).orElse(0) > 0;
    }

    /** The cohort that people joined, to go on with; the first where there are several. */
    public List<String> getCohorts() {
        return look.journal().map(Journal::parts).orElse(List.of()).stream()
                .map(Journal.Tie::place)
                .distinct()
                .limit(1)
                .toList();
    }

    /** What would have to be made for faults to go away, in words. */
    public String getMissing() {
        return ImportWords.missing(look, phrases());
    }

    public Look getLook() {
        return look;
    }

    public ColumnsForm getColumns() {
        return columns;
    }

    /** What was done, while it can be undone. */
    public Optional<Journal> getJournal() {
        return look.journal();
    }
}
