package be.datacoach.intake.web;

import be.datacoach.intake.team.CloseTeamScan;
import be.datacoach.intake.team.EnlargeTeam;
import be.datacoach.intake.team.Instrument;
import be.datacoach.intake.team.OpenTeamScan;
import be.datacoach.intake.team.Opened;
import be.datacoach.intake.team.ReadTeamScans;
import be.datacoach.intake.team.ReadTeamScans.Board;
import be.datacoach.intake.team.ShowToTeam;
import be.datacoach.platform.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** A coach asks the own team: opens a scan, follows how many answered, closes it, sees what they say together. */
@Named
@RequestScoped
public class LearnerScanView {
    private static final String SCAN = "scan";

    @Inject
    private ReadTeamScans readTeamScans;

    @Inject
    private OpenTeamScan openTeamScan;

    @Inject
    private CloseTeamScan closeTeamScan;

    @Inject
    private EnlargeTeam enlargeTeam;

    @Inject
    private ShowToTeam showToTeam;

    @Inject
    private ScanRows scanRows;

    @Inject
    @Param
    private @Nullable String school;

    private @Nullable Optional<Board> board;
    private @Nullable String link;
    private Instrument instrument = Instrument.CULTURE;
    private @Nullable Integer people;

    public void openScan() {
        Opened opened = openTeamScan.open(getUid(), instrument, people == null ? 0 : people);
        if (opened instanceof Opened.Open open) {
            link = Faces.getRequestDomainURL() + Faces.getRequestContextPath() + "/scan/"
                    + open.token().text();
            board = null;
        } else if (opened instanceof Opened.WrongSize size) {
            Say.wrong("people", "learner_scan.message.error.size", size.fewest(), size.most());
        } else if (opened instanceof Opened.OpenAlready) {
            Say.refused("learner_scan.message.error.open");
        } else {
            Say.refused("learner_scan.message.error.agreements");
        }
    }

    public String close() {
        closeTeamScan.close(scan());
        Say.done("learner_scan.message.info.closed");
        return again();
    }

    public String enlarge() {
        String sent = Optional.<@Nullable String>ofNullable(Faces.getRequestParameter("team-size"))
                .orElse("");
        int wanted = sent.matches("\\d{1,4}") ? Integer.parseInt(sent) : 0;
        if (!enlargeTeam.to(scan(), wanted)) {
            Say.refused("learner_scan.message.error.smaller");
            return "";
        }
        Say.done("learner_scan.message.info.enlarged");
        return again();
    }

    public String show() {
        showToTeam.show(scan(), true);
        return again();
    }

    public String hide() {
        showToTeam.show(scan(), false);
        return again();
    }

    private static String scan() {
        return Optional.<@Nullable String>ofNullable(Faces.getRequestParameter(SCAN))
                .orElse("");
    }

    private String again() {
        return "/learner/scan?faces-redirect=true&school=" + getUid();
    }

    public boolean isKnown() {
        return board().isPresent();
    }

    public boolean isAgreed() {
        return board().filter(Board::agreed).isPresent();
    }

    public String getUid() {
        return board().map(one -> one.school().uid()).orElse("");
    }

    public String getName() {
        return board().map(one -> one.school().name()).orElse("");
    }

    /** The address that was just made, to pass on; nothing otherwise. */
    public @Nullable String getLink() {
        return link;
    }

    public List<ScanRow> getScans() {
        return board().stream()
                .flatMap(one -> one.scans().stream())
                .map(scanRows::of)
                .toList();
    }

    public Instrument[] getInstruments() {
        return Instrument.values();
    }

    public Instrument getInstrument() {
        return instrument;
    }

    public void setInstrument(Instrument instrument) {
        this.instrument = instrument;
    }

    public @Nullable Integer getPeople() {
        return people;
    }

    public void setPeople(@Nullable Integer people) {
        this.people = people;
    }

    private Optional<Board> board() {
        Optional<Board> read = board;
        if (read == null) {
            read = readTeamScans.read(Optional.ofNullable(school));
            board = read;
        }
        return read;
    }
}
