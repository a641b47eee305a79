package be.datacoach.administration.mailing;

import be.datacoach.access.AccountId;
import be.datacoach.network.circle.TogetherNews;
import be.datacoach.network.talk.TalkNews;
import be.datacoach.platform.settings.Setting;
import be.datacoach.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What happened around people in learning together since their last weekly mail; asked on the day of that mail alone. */
@ApplicationScoped
class TogetherSince {
    /** For many people. */
    record News(Map<AccountId, List<String>> lines, Map<AccountId, List<TalkNews.Told>> talks) {
        /** Keys of lines. */
        List<String> together(AccountId somebody) {
            return lines.getOrDefault(somebody, List.of());
        }

        List<TalkNews.Told> talk(AccountId somebody) {
            return talks.getOrDefault(somebody, List.of());
        }
    }

    @Inject
    private TalkNews talkNews;

    @Inject
    @Any
    private Instance<TogetherNews> features;

    @Inject
    private Settings settings;

    /** @param since when the last weekly mail of each was */
    News of(Map<AccountId, Instant> since, LocalDate today) {
        if (settings.get(Setting.DIGEST_DAY) != today.getDayOfWeek().getValue()) return new News(Map.of(), Map.of());
        Map<AccountId, List<String>> lines = new HashMap<>();
        for (TogetherNews feature : features) {
            feature.of(since)
                    .forEach((who, line) ->
                            lines.computeIfAbsent(who, any -> new ArrayList<>()).add(line));
        }
        lines.values().forEach(some -> some.sort(null));
        return new News(lines, talkNews.of(since));
    }
}
