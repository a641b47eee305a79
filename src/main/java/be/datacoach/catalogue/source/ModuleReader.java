package be.datacoach.catalogue.source;

import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.Goal;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.Minutes;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.PointId;
import be.datacoach.adaptation.curriculum.SkillId;
import be.datacoach.adaptation.curriculum.VariationPoint;
import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.content.LearnerKind;
import be.datacoach.catalogue.content.ModuleContent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads one {@code module.yaml}. */
final class ModuleReader {

    private static final Set<String> KEYS = Set.of(
            "id",
            "version",
            "status",
            "audience",
            "title",
            "summary",
            "why",
            "core",
            "after",
            "goals",
            "skills",
            "licence",
            "credit",
            "neutral",
            "review",
            "sources",
            "minutes",
            "weeks",
            "points",
            "blocks");
    private static final int MOST_WEEKS = 26;
    private static final Pattern GOAL = Pattern.compile("([A-Z]\\d+):([1-3])(?:-([1-3]))?");

    private final Common library;
    private Common common;
    private final List<Reference> references = new ArrayList<>();
    private final List<Finding> images = new ArrayList<>();

    ModuleReader(Common library) {
        this.library = library;
        this.common = library;
    }

    List<Reference> references() {
        return references;
    }

    List<Finding> images() {
        return images;
    }

    ModuleContent read(Element top) {
        top.allowing(KEYS);
        LearnerKind audience = audience(top);
        common = library.of(audience);
        boolean published = published(top);
        var reader = new BlocksReader(common, new ModuleId(top.text("id")));
        List<Block> blocks = published ? reader.read(top) : List.of();
        references.addAll(reader.references());
        images.addAll(reader.images());
        Minutes minutes = published ? sum(blocks) : declared(top);
        if (!minutes.descending()) top.wrong("minutes_not_descending", words(minutes));
        List<Goal> goals = goals(top);
        checkChallenges(goals, reader.challenges());
        var edition = new LearningModule.Edition(top.whole("version"), published, top.flag("core", true), weeks(top));
        var module = new LearningModule(
                new ModuleId(top.text("id")),
                edition,
                new LearningModule.Texts(Texts.bilingual(top, "title"), Texts.reason(top, "why")),
                after(top),
                new LearningModule.Aim(goals, skills(top)),
                minutes,
                extras(blocks),
                published ? points(blocks) : announced(top));
        return new ModuleContent(module, head(top, audience), blocks, reader.used());
    }

    private static LearnerKind audience(Element top) {
        return top.find("audience")
                .map(place -> AttributesReader.word(place, LearnerKind.class, LearnerKind.COACH))
                .orElse(LearnerKind.COACH);
    }

    private static boolean published(Element top) {
        String status = top.text("status");
        boolean published = status.equals("published");
        if (!published && !status.equals("skeleton")) {
            top.need("status")
                    .ifPresent(place ->
                            place.wrong("unknown_value", status, Nearest.to(status, Set.of("published", "skeleton"))));
        }
        return published;
    }

    private static int weeks(Element top) {
        int weeks = top.find("weeks").map(Element::whole).orElse(1);
        if (weeks < 1 || weeks > MOST_WEEKS) {
            top.find("weeks")
                    .ifPresent(place ->
                            place.wrong("number_out_of_range", place.text(), "1", Integer.toString(MOST_WEEKS)));
        }
        return weeks;
    }

    private static Minutes sum(List<Block> blocks) {
        Map<Band, Integer> sums = new HashMap<>();
        for (Band band : Band.values()) {
            sums.put(
                    band,
                    blocks.stream()
                            .map(Block::frame)
                            .filter(frame -> !frame.extra())
                            .mapToInt(frame -> frame.minutesIn(band))
                            .sum());
        }
        return minutes(sums);
    }

    private static Minutes declared(Element top) {
        Map<Band, Integer> minutes = new HashMap<>();
        top.need("minutes").ifPresent(element -> {
            for (Band band : Band.values()) minutes.put(band, element.whole(BlockReader.key(band)));
        });
        return minutes(minutes);
    }

    private static Minutes minutes(Map<Band, Integer> by) {
        return new Minutes(
                by.getOrDefault(Band.FOUNDATION, 0),
                by.getOrDefault(Band.STANDARD, 0),
                by.getOrDefault(Band.CONDENSED, 0),
                by.getOrDefault(Band.EXEMPTION, 0));
    }

    private static String[] words(Minutes minutes) {
        return Arrays.stream(Band.values())
                .map(band -> Integer.toString(minutes.in(band)))
                .toArray(String[]::new);
    }

    private Set<ModuleId> after(Element top) {
        var after = new HashSet<ModuleId>();
        for (Element element : top.list("after")) {
            references.add(Reference.to(element, element.text()));
            after.add(new ModuleId(element.text()));
        }
        return after;
    }

    private List<Goal> goals(Element top) {
        var goals = new ArrayList<Goal>();
        for (Element element : top.list("goals")) {
            Matcher matcher = GOAL.matcher(element.text());
            if (!matcher.matches()) {
                element.wrong("goal_expected", element.text());
                continue;
            }
            if (!common.competencies().contains(matcher.group(1))) {
                element.wrong(
                        "unknown_competency", matcher.group(1), Nearest.to(matcher.group(1), common.competencies()));
            }
            int level = Integer.parseInt(matcher.group(2));
            int strong = matcher.group(3) == null ? level : Integer.parseInt(matcher.group(3));
            goals.add(new Goal(new CompetencyId(matcher.group(1)), level, Math.max(level, strong)));
        }
        return goals;
    }

    /** What is about attitude or relations nobody shows in a test. */
    private void checkChallenges(List<Goal> goals, List<Element> challenges) {
        common.allCompetencies().stream()
                .filter(Competency::attitude)
                .map(Competency::id)
                .filter(id -> goals.stream().anyMatch(goal -> goal.competency().equals(id)))
                .findFirst()
                .ifPresent(id -> challenges.forEach(place -> place.wrong("challenge_not_here", id.code())));
    }

    private Set<SkillId> skills(Element top) {
        return top.optionalList("skills").stream().map(common::skill).collect(Collectors.toSet());
    }

    private static Map<BlockId, Integer> extras(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.frame().extra())
                .collect(Collectors.toMap(
                        Block::id, block -> block.frame().minutesIn(Band.STANDARD), (one, other) -> one));
    }

    private static List<VariationPoint> points(List<Block> blocks) {
        return blocks.stream().flatMap(Block::points).toList();
    }

    /** The variation points that a module will have once it is written. */
    private List<VariationPoint> announced(Element top) {
        var points = new ArrayList<VariationPoint>();
        for (Element element : top.optionalList("points")) {
            element.allowing(Set.of("point", "keys", "text"));
            List<VariationPoint.Variant> variants = element.list("keys").stream()
                    .map(key -> new VariationPoint.Variant(common.variantKeys(key), Condition.ALWAYS))
                    .toList();
            points.add(new VariationPoint(new PointId(element.text("point")), variants, true));
        }
        return points;
    }

    private ModuleContent.Head head(Element top, LearnerKind audience) {
        top.optionalList("sources").forEach(common::checkSource);
        Element review = top.need("review").orElse(top);
        return new ModuleContent.Head(
                audience,
                Texts.bilingual(top, "summary"),
                top.text("licence"),
                top.text("credit", ""),
                top.flag("neutral", true),
                new ModuleContent.Review(review.text("by"), Texts.date(review, "on")),
                top.words("sources"));
    }
}
