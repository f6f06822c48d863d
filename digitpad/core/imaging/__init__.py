"""Operations on grey pictures that know nothing about digits."""
