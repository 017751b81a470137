package org.newsgraph.clean.phrase;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who made a picture: a line of its own, or the end of a caption. */
public final class PictureCredit {

  private static final int LONGEST = 140;
  private static final String AGENCY =
      "(?:AAP|AFP|ANSA|AP|APA|Associated Press|BBC|Bloomberg(?: News)?|CP|CNN|DPA|dpa|EFE|EPA(?:-EFE)?"
          + "|FilmMagic|Getty(?: Images)?|Handout|IANS|iStock(?:photo)?|Kyodo|LaPresse|MPI|NBC|NurPhoto|PA(?: Wire| Images| Media)?"
          + "|Picture Alliance|POOL|Pool|Press Association|PTI|Reuters|REUTERS|Rex(?: Features| Shutterstock)?"
          + "|REX(?:/Shutterstock)?|Shutterstock|Sipa(?: USA)?|SIPA|SOPA Images|Splash(?: News)?|SWNS|TASS|TT|Tass"
          + "|UPI|USA Today Sports|WireImage|Wikimedia Commons|Flickr|Alamy(?: Stock Photo| Live News)?|Xinhua|XINHUA"
          + "|ZUMA(?: Press| Wire)?|Anadolu(?: Agency)?|Redux|Magnum|Corbis|Barcroft(?: Media)?|Facebook|Instagram|Twitter|YouTube)";
  private static final String TAIL =
      "(?:[ /](?:Photo|Photos|Images|File|via [\\p{L} /.]{2,40}|files?))*";
  private static final String LABEL =
      "(?:(?:file |stock |handout )?(?:photo(?:graph)?|picture|pic|image|illustration|graphic|video|screengrab)s?"
          + "(?: credits?| sources?| copyright| courtesy(?: of)?| by| from)?(?::| by| ?©| courtesy(?: of)?| copyright| credit))";
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?i:"
              + LABEL
              + "|credits?:|\\(c\\)|©|copyright (?:©|\\(c\\)|\\d{4}|of)|courtesy of |image copyright).{0,110}");
  private static final Pattern VIA =
      Pattern.compile("[\\p{L}\\d.'’ /&-]{2,60}\\bvia (?:the )?" + AGENCY + TAIL);
  private static final Pattern SLASH =
      Pattern.compile("[\\p{L}.'’ &-]{2,60} ?[/|] ?(?:[\\p{L}.'’ &-]{2,30} ?/ ?)?" + AGENCY + TAIL);
  private static final Pattern AGENCY_FIRST =
      Pattern.compile(
          "(?:REUTERS|Reuters|AP Photo|AFP(?: PHOTO| Photo)?|EPA|PA|Getty Images) ?/ ?[\\p{L}.'’ /&-]{2,60}");
  private static final Pattern AGENCY_ALONE = Pattern.compile(AGENCY + "(?:[/ ]+" + AGENCY + ")?");
  private static final Pattern FILE_PICTURE =
      Pattern.compile(
          "(?:file (?:photo|picture|image|pic)|(?:a )?handout(?: photo)?|stock (?:photo|image)|representational image|library picture)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_BRACKETS =
      Pattern.compile("[(\\[]([^()\\[\\]]{2,120})[)\\]]\\.?$");
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?:(?:image|photo|picture) )?caption\\b:? |(?:pictured|in picture)[,:] ",
          Pattern.CASE_INSENSITIVE);
  private static final int MOST_NAMES = 9;
  private static final Pattern SENTENCE_BREAK = Pattern.compile("[.!?…][\"”’')]?\\s+(?=\\S)");

  /** Whether the whole line is a credit. */
  public boolean is(String line) {
    String inner = unbracketed(line.strip());
    return inner.length() <= LONGEST
        && (AGENCY_ALONE.matcher(inner).matches()
            || FILE_PICTURE.matcher(inner).matches()
            || (LABELLED.matcher(inner).matches() && !isLong(inner))
            || named(inner));
  }

  /** Whether the line says itself that it tells what a picture shows. */
  public boolean isCaption(String line) {
    return CAPTION.matcher(line).lookingAt()
        || (line.length() <= LONGEST && LABELLED.matcher(line).matches() && isLong(line));
  }

  private static boolean isLong(String line) {
    return line.chars().filter(character -> character == ' ').count() > MOST_NAMES;
  }

  private static boolean named(String line) {
    return VIA.matcher(line).matches()
        || SLASH.matcher(line).matches()
        || AGENCY_FIRST.matcher(line).matches();
  }

  private static String unbracketed(String line) {
    boolean bracketed =
        line.length() > 2
            && (line.charAt(0) == '(' || line.charAt(0) == '[')
            && line.indexOf(line.charAt(0), 1) < 0;
    return bracketed ? line.substring(1).replaceFirst("[)\\]]\\.?$", "").strip() : line;
  }

  /** Where the credit at the end of a caption begins. */
  public OptionalInt startAtEnd(String caption) {
    Matcher brackets = IN_BRACKETS.matcher(caption);
    if (brackets.find() && brackets.start() > 0 && isEnd(brackets)) {
      return OptionalInt.of(brackets.start());
    }
    Matcher sentence = SENTENCE_BREAK.matcher(caption);
    sentence.region(Math.max(0, caption.length() - LONGEST), caption.length());
    while (sentence.find()) {
      if (is(caption.substring(sentence.end()))) {
        return OptionalInt.of(sentence.end());
      }
    }
    return OptionalInt.empty();
  }

  /** An agency's name in brackets before a full stop is part of the sentence. */
  private boolean isEnd(Matcher brackets) {
    String inner = brackets.group(1);
    return is(inner) && !(brackets.group().endsWith(".") && AGENCY_ALONE.matcher(inner).matches());
  }
}
