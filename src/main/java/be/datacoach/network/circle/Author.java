package be.datacoach.network.circle;

import java.util.Optional;

/**
 * Who wrote something, as one reader sees it.
 *
 * @param name empty for who is not named to the reader, or is gone
 * @param gone whether they no longer take part in the circle nor accompany it
 */
public record Author(Optional<String> name, boolean gone) {}
