package org.newsgraph.clean.phrase;

import java.util.regex.Pattern;

/** Lines that belong to the page around an article: buttons, appeals, links to other articles. */
public final class Boilerplate {

  private static final int LONGEST = 200;
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.)\\S+|[\\w.+-]{1,64}@[\\w-]{1,64}\\.[\\w.-]{2,64}|@\\w{1,30}");
  private static final Pattern COUNT =
      Pattern.compile(
          "[\\d.,]{1,9}[kKmM]? ?(?:shares?|comments?|views?|likes?|retweets?|min(?:ute)?s?"
              + " read|followers)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern GALLERY =
      Pattern.compile(
          "(?:(?:photo|picture|image)s?"
              + " ?(?:gallery|slideshow)\\b.{0,120}|.{0,120}\\b(?:see|view|open|launch) (?:the"
              + " )?(?:full )?(?:gallery|slideshow))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…][\"'”’)\\]]*");

  private final Phrases phrases = Phrases.named("boilerplate.txt");
  private final Phrases listHeads = Phrases.named("list-heads.txt");

  /** Whether the line belongs to the page. */
  public boolean is(String line) {
    return line.length() <= LONGEST
        && (phrases.match(line)
            || (listHeads.match(line) && isListEntry(line))
            || ADDRESS.matcher(line).matches()
            || COUNT.matcher(line).matches()
            || GALLERY.matcher(line).matches()
            || line.codePoints().noneMatch(Character::isLetter));
  }

  /** Whether the line stands above a list of links to other articles. */
  public boolean opensList(String line) {
    return line.length() <= LONGEST && listHeads.matchWhole(line);
  }

  /** Whether the line, below such a head, is the title of another article. */
  public boolean isListEntry(String line) {
    return line.length() <= LONGEST && !SENTENCE_END.matcher(line).matches();
  }
}
