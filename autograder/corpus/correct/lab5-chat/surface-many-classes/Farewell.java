package lab5;

class Farewell {

    static final Farewell WITHOUT_A_WORD = new Farewell(" has exited");

    private final String words;

    Farewell(String words) {
        this.words = words;
    }

    String of(Person person) {
        return person.name() + words;
    }
}
