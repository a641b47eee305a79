package be.datacoach.network.example;

import be.datacoach.access.AccountId;
import be.datacoach.network.talk.Place;
import be.datacoach.network.talk.PlaceKey;
import be.datacoach.network.talk.PlaceKind;
import be.datacoach.network.talk.Places;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Examples as places to talk: whoever may read one belongs to it, and its counsellors moderate. Nobody is named there before they
 * wrote, so an author without a name stays without one.
 */
@ApplicationScoped
public class ExamplePlaces implements Places {
    @Inject
    private Examples examples;

    @Inject
    private ExampleSight sight;

    @Override
    public PlaceKind kind() {
        return PlaceKind.EXAMPLE;
    }

    @Override
    public Optional<Place> at(String uid) {
        return examples.withUid(uid).flatMap(example -> examples.shown(example).map(text -> place(example, text)));
    }

    /** Own ones and those one moderates: what one reads by the way is no news. */
    @Override
    public List<Place> of(AccountId somebody) {
        List<ExampleText> shown =
                examples.shownBy(Stream.concat(Stream.of(somebody), sight.accompaniedBy(somebody).stream())
                        .distinct()
                        .toList());
        Map<Long, PracticeExample> found =
                examples.withIds(shown.stream().map(ExampleText::example).toList());
        return shown.stream()
                .flatMap(text -> Stream.ofNullable(found.get(text.example())).map(one -> place(one, text)))
                .toList();
    }

    private Place place(PracticeExample example, ExampleText text) {
        return new Place(
                new PlaceKey(PlaceKind.EXAMPLE, example.uid()),
                text.title(),
                true,
                reader -> sight.mayRead(reader, example, text),
                List.copyOf(sight.moderatorsOf(example)),
                somebody -> example.author().filter(somebody::equals).isPresent(),
                reader -> List.of());
    }
}
