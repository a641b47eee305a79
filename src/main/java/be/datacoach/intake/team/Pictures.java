package be.datacoach.intake.team;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.instrument.CultureScan;
import be.datacoach.catalogue.content.instrument.NeedsScan;
import be.datacoach.catalogue.content.instrument.Thresholds;
import be.datacoach.intake.scoring.FactorScore;
import be.datacoach.intake.scoring.TaskNeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns what was computed at closing into what people read. */
@ApplicationScoped
class Pictures {
    /** The factor that judges one person. */
    static final String LEADER = "F5";

    private static final double PERCENT_A_POINT = 25;
    private static final int MOST_TASKS = 5;
    private static final int MOST_PERCENT = 100;
    private static final int MOST_NEED = 20;

    @Inject
    private TeamScans scans;

    @Inject
    private Catalogue catalogue;

    /** For the coach, who sees the factor about leaders only where the director agreed beforehand. */
    TeamPicture forCoach(TeamScan scan) {
        return picture(scan, scan.leaderFactor());
    }

    /** For the team, which never sees it: it is about one person. */
    TeamPicture forTeam(TeamScan scan) {
        return picture(scan, false);
    }

    private TeamPicture picture(TeamScan scan, boolean withLeader) {
        var terms = catalogue.contextForm().team();
        Map<String, TeamResult> results = scans.results(scan);
        List<TeamPicture.Line> lines =
                scan.instrument() == Instrument.CULTURE ? factors(results, withLeader) : tasks(results);
        return new TeamPicture(
                scan.instrument(),
                !results.isEmpty(),
                scan.isWhole(terms),
                scan.instrument() == Instrument.CULTURE && !withLeader,
                lines);
    }

    private List<TeamPicture.Line> factors(Map<String, TeamResult> results, boolean withLeader) {
        return catalogue.instruments().culture().factors().stream()
                .filter(factor -> withLeader || !factor.code().equals(LEADER))
                .flatMap(factor ->
                        Optional.ofNullable(results.get(factor.code())).map(result -> line(factor, result)).stream())
                .toList();
    }

    private TeamPicture.Line line(CultureScan.Factor factor, TeamResult result) {
        int score = percent(result.mean());
        FactorScore.Band band = FactorScore.Band.of(score, limits());
        Text words = band == FactorScore.Band.FRAGILE
                ? factor.fragile()
                : band == FactorScore.Band.GROWING ? factor.growing() : factor.strong();
        return new TeamPicture.Line(
                factor.code(),
                label("culture." + factor.code()),
                words,
                band.name(),
                score,
                Math.max(0, percent(result.mean() - result.deviation())),
                Math.min(MOST_PERCENT, percent(result.mean() + result.deviation())),
                result.deviation() >= limits().of("spread"));
    }

    private List<TeamPicture.Line> tasks(Map<String, TeamResult> results) {
        return catalogue.instruments().needs().tasks().stream()
                .flatMap(task -> Stream.ofNullable(results.get(task.task().code()))
                        .filter(result -> result.mean() > 0)
                        .map(result -> line(task, result, spreadOf(task, results))))
                .sorted(Comparator.comparing(TeamPicture.Line::score).reversed())
                .limit(MOST_TASKS)
                .toList();
    }

    /** People differ about a task when they differ about how important it is, or how well it is covered. */
    private static double spreadOf(NeedsScan.Asked task, Map<String, TeamResult> results) {
        return Stream.of(Questionnaires.IMPORTANCE, Questionnaires.COVERAGE)
                .flatMap(part -> Stream.ofNullable(results.get(task.task().code() + part)))
                .mapToDouble(TeamResult::deviation)
                .max()
                .orElse(0);
    }

    private TeamPicture.Line line(NeedsScan.Asked task, TeamResult result, double spread) {
        int score = (int) Math.round(result.mean());
        return new TeamPicture.Line(
                task.task().code(),
                label("need." + task.task().code()),
                task.text(),
                priority(result.mean()).name(),
                score,
                (int) Math.max(0, Math.round(result.mean() - result.deviation())),
                (int) Math.min(MOST_NEED, Math.round(result.mean() + result.deviation())),
                spread >= limits().of("spread"));
    }

    private TaskNeed.Priority priority(double need) {
        if (need >= limits().of("need")) return TaskNeed.Priority.URGENT;
        return need >= limits().of("attention") ? TaskNeed.Priority.ATTENTION : TaskNeed.Priority.FINE;
    }

    private Text label(String attribute) {
        return catalogue
                .curriculum()
                .attribute(new AttributeId(attribute))
                .orElseThrow()
                .label();
    }

    private Thresholds limits() {
        return catalogue.instruments().thresholds();
    }

    /** K, 0 to 100, of a mean on 1 to 5. */
    static int percent(double mean) {
        return (int) Math.round(PERCENT_A_POINT * (mean - 1));
    }
}
