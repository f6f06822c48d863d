"""Operations on grey pictures that know nothing of digits."""
