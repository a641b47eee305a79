package be.datacoach.network.example;

/**
 * What an author wants with an example.
 *
 * @param named whether readers see the name of the author
 * @param goesAlong whether it goes when the author is erased; else it stays without a name
 */
public record Wishes(boolean named, boolean goesAlong, Reach reach) {
    public static final Wishes FIRST = new Wishes(false, false, Reach.CIRCLE);
}
