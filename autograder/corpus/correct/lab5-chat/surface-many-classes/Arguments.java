package lab5;

class Arguments {

    private final String[] words;

    Arguments(String[] words) {
        this.words = words;
    }

    int port() {
        if (words.length == 0) {
            throw new IllegalArgumentException("which port?");
        }
        try {
            return Integer.parseInt(words[0]);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("no number: " + words[0]);
        }
    }
}
