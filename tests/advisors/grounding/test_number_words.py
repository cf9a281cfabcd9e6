"""Numbers in words, in seven languages, and the check against digits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tollgate.advisors.grounding.amounts import find_amounts
from tollgate.advisors.grounding.number_words import numbers_in_words
from tollgate.advisors.grounding.words_and_digits import agree, amounts_in_words, words_beside

NUMBERS = {
    "en": {
        21: "twenty-one",
        115: "one hundred and fifteen",
        1100: "eleven hundred",
        12345: "twelve thousand three hundred and forty-five",
        1_250_000: "one million two hundred fifty thousand",
    },
    "de": {
        21: "einundzwanzig",
        115: "hundertfünfzehn",
        12345: "zwölftausenddreihundertfünfundvierzig",
        98700: "achtundneunzigtausendsiebenhundert",
        1_250_000: "eine Million zweihundertfünfzigtausend",
        33: "dreiunddreissig",
    },
    "fr": {
        21: "vingt et un",
        71: "soixante et onze",
        97: "quatre-vingt-dix-sept",
        80000: "quatre vingt mille",
        12345: "douze mille trois cent quarante-cinq",
        1_250_000: "un million deux cent cinquante mille",
    },
    "es": {
        21: "veintiuno",
        101: "ciento uno",
        12345: "doce mil trescientos cuarenta y cinco",
        1_250_000: "un millón doscientos cincuenta mil",
        2_000_000_000: "dos mil millones",
    },
    "nl": {
        21: "eenentwintig",
        12345: "twaalfduizend driehonderdvijfenveertig",
        1_250_000: "een miljoen tweehonderdvijftigduizend",
        22000: "tweeëntwintigduizend",
    },
    "pt": {
        21: "vinte e um",
        12345: "doze mil trezentos e quarenta e cinco",
        1_250_000: "um milhão duzentos e cinquenta mil",
        1116: "mil cento e dezesseis",
    },
    "it": {
        21: "ventuno",
        28: "ventotto",
        12345: "dodicimilatrecentoquarantacinque",
        1_250_000: "un milione duecentocinquantamila",
    },
}
CASES = [(lang, value, text) for lang, rows in NUMBERS.items() for value, text in rows.items()]


@pytest.mark.parametrize(("language", "value", "text"), CASES)
def test_values(language: str, value: int, text: str) -> None:
    for asked in (language, None):
        found = numbers_in_words(f"X {text} Y", asked)
        assert [number.value for number in found] == [value], asked
        assert found[0].at.of(f"X {text} Y") == text


@pytest.mark.parametrize(
    ("language", "value", "text"),
    [
        ("pt", 186_340, "cento e oitenta e seis mil, trezentos e quarenta"),
        ("pt", 1_250_300, "um milhão, duzentos e cinquenta mil e trezentos"),
        ("en", 37_500, "thirty-seven thousand, five hundred"),
    ],
)
def test_a_comma_stands_behind_thousands(language: str, value: int, text: str) -> None:
    assert [number.value for number in numbers_in_words(text, language)] == [value]


@pytest.mark.parametrize("text", ["twenty thirty", "hundred and", "two three"])
def test_no_number_is_made_of_a_list(text: str) -> None:
    values = [number.value for number in numbers_in_words(text, "en")]
    assert values in ([20, 30], [100], [2, 3])


ONES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def spelled(value: int) -> str:
    for scale, name in ((10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if value >= scale:
            head, rest = divmod(value, scale)
            joiner = " and " if scale == 100 else " "
            return f"{spelled(head)} {name}" + (joiner + spelled(rest) if rest else "")
    if value < 20:
        return ONES[value - 1]
    return TENS[value // 10 - 2] + (f"-{ONES[value % 10 - 1]}" if value % 10 else "")


@given(st.integers(min_value=1, max_value=999_999_999))
def test_any_english_number(value: int) -> None:
    assert [number.value for number in numbers_in_words(spelled(value), "en")] == [value]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("en", "the sum of one thousand two hundred dollars (USD 1,200.00)", True),
        ("en", "the sum of one thousand two hundred dollars (USD 2,100.00)", False),
        ("en", "USD 1,200.50 (one thousand two hundred and 50/100 dollars)", True),
        ("en", "one thousand two hundred dollars and fifty cents ($1,200.50)", True),
        ("en", "one thousand two hundred dollars ($1,200.50)", False),
        ("en", "Amount: $12,500.00\nIn words: twelve thousand five hundred", True),
        ("de", "12.500,00 EUR (in Worten: zwölftausendfünfhundert Euro)", True),
        ("de", "12.500,00 EUR (in Worten: zwölftausendfünfzig Euro)", False),
        ("fr", "la somme de douze mille cinq cents euros (12 500,00 €)", True),
        ("fr", "la somme de douze mille cinq euros (12 500,00 €)", False),
        ("es", "12.500,00 € (doce mil quinientos euros)", True),
        ("nl", "€ 12.500,00 (zegge: twaalfduizendvijfhonderd euro)", True),
        ("pt", "R$ 12.500,00 (doze mil e quinhentos reais)", True),
        ("pt", "R$ 12.500,00 (doze mil e seiscentos reais)", False),
        ("it", "€ 12.500,00 (diconsi euro dodicimilacinquecento)", None),
        ("it", "12.500,00 EUR (dodicimilacinquecento euro)", True),
        ("en", "USD 1,200.00 is due, three hundred dollars were paid", None),
        ("en", "USD 1,200.00 in ten days", None),
    ],
)
def test_words_against_digits(language: str, text: str, right: bool | None) -> None:
    (amount,) = find_amounts(text, language)
    words = words_beside(text, amount, language)
    assert (None if words is None else agree(words, amount)) is right


def test_an_ordinary_number_is_no_amount() -> None:
    assert amounts_in_words("two milestones and three workshops", "en") == ()
